import { CROCKFORD, type Ids } from '../../../common/ids';
import { shanghaiDay } from '@suishoupai/shared/shanghai';

const CITY = 'LC';

/**
 * `LC-261122-7K3QX-M`: city, day in Shanghai, five random characters, one check character.
 * Never a counter, so that nobody can count the city's reports or guess a neighbour's. The alphabet lacks the letters
 * that people confuse when they read a number out.
 */
export const drawNumber = (ids: Ids, at: Date): string => {
  const day = shanghaiDay(at).slice(2).replaceAll('-', '');
  const random = ids.pick(CROCKFORD, 5);
  return `${CITY}-${day}-${random}-${checkCharacter(day + random)}`;
};

/** Whether it is a number of this city whose check character fits. */
export const isNumber = (text: string): boolean => {
  const [, day, random, check] = SHAPE.exec(text) ?? [];
  return day !== undefined && random !== undefined && checkCharacter(day + random) === check;
};

const SHAPE = new RegExp(`^${CITY}-(\\d{6})-([${CROCKFORD}]{5})-([${CROCKFORD}])$`);
const BASE = CROCKFORD.length;

/**
 * Luhn mod N over the alphabet: every second value from the right is doubled, and its digits are added up.
 * It notices every single wrong character, and every swap of neighbours but `0` with `Z`.
 * Source: ISO/IEC 7812-1 annex B, for N = 10.
 */
const checkCharacter = (payload: string): string => {
  const sum = [...payload].reverse().reduce((total, char, at) => total + weighted(CROCKFORD.indexOf(char), at), 0);
  return CROCKFORD[(BASE - (sum % BASE)) % BASE]!;
};

const weighted = (value: number, fromRight: number): number => {
  if (fromRight % 2 === 1) return value;
  return Math.floor((2 * value) / BASE) + ((2 * value) % BASE);
};
