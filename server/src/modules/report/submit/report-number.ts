import { CROCKFORD, type Ids } from '../../../common/ids';
import { shanghaiDay } from '../../../common/shanghai';

/** Letters and digits without the ones people confuse when they read a number out. */
const CITY = 'LC';

/**
 * `LC-261122-7K3QX-M`: city, day in Shanghai, five random characters, one check character.
 * Never a counter, so that nobody can count the city's reports or guess a neighbour's.
 */
export const drawNumber = (ids: Ids, at: Date): string => {
  const day = shanghaiDay(at).slice(2).replaceAll('-', '');
  const body = `${CITY}-${day}-${ids.pick(CROCKFORD, 5)}`;
  return `${body}-${checkCharacter(body)}`;
};

export const isNumber = (text: string): boolean => {
  const match = /^([A-Z]{2}-\d{6}-[0-9A-HJKMNP-TV-Z]{5})-([0-9A-HJKMNP-TV-Z])$/.exec(text);
  return match !== null && checkCharacter(match[1]!) === match[2];
};

/**
 * Sum of places times values, modulo 31 (prime, so every single wrong character and every swap of neighbours is
 * noticed), as one of the first 31 characters of the alphabet.
 */
const checkCharacter = (body: string): string => {
  const sum = [...body.replaceAll('-', '')].reduce((total, char, at) => total + (at + 2) * valueOf(char), 0);
  return CROCKFORD[sum % 31]!;
};

const valueOf = (char: string): number => parseInt(char, 36) % 31;
