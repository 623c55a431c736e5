import { CROCKFORD, RandomIds } from '../../../common/ids';
import { drawNumber, isNumber } from './report-number';

const day = (index: number): Date => new Date(Date.parse('2026-01-01T04:00:00Z') + index * 7 * 86_400_000);
const ids = new RandomIds({ now: () => day(0) });
const numbers = Array.from({ length: 50 }, (_, index) => drawNumber(ids, day(index)));
/** All but the city's letters, which are fixed, and the hyphens. */
const places = [3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 16];
const digitPlaces = places.slice(0, 6);

const withAt = (number: string, at: number, char: string): string => number.slice(0, at) + char + number.slice(at + 1);
const swapped = (number: string, a: number, b: number): string => withAt(withAt(number, a, number[b]!), b, number[a]!);

describe('the number of a report', () => {
  it('has the day in Shanghai, and is good', () => {
    for (const number of numbers) expect(number).toMatch(/^LC-26\d{4}-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]$/);
    expect(drawNumber(ids, new Date('2026-11-22T16:00:00Z'))).toMatch(/^LC-261123-/);
    expect(numbers.filter((number) => !isNumber(number))).toEqual([]);
  });

  it('is refused with any one character wrong', () => {
    const wrong = numbers.flatMap((number) =>
      places.flatMap((at) => [...CROCKFORD].filter((char) => char !== number[at]).map((c) => withAt(number, at, c))),
    );
    expect(wrong).toHaveLength(50 * 12 * 31);
    expect(wrong.filter(isNumber)).toEqual([]);
  });

  it('is refused with any neighbours swapped, but 0 and Z', () => {
    const pairs = places.slice(1).map((at, index) => [places[index]!, at] as const);
    for (const number of numbers) {
      for (const [a, b] of pairs) {
        const same = number[a] === number[b];
        const known = [number[a], number[b]].sort().join('') === '0Z' && !digitPlaces.includes(a);
        expect([number, a, isNumber(swapped(number, a, b))]).toEqual([number, a, same || known]);
      }
    }
  });

  it('cannot tell 0Z from Z0', () => {
    const number = drawNumber({ ...ids, pick: () => '70ZQX' } as never, day(0));
    expect(isNumber(number)).toBe(true);
    expect(isNumber(swapped(number, 11, 12))).toBe(true);
  });

  it.each(['', 'LC-261122-7K3QX', 'XX-261122-7K3QX-M', 'lc-261122-7k3qx-m', 'LC-261122-7K3QI-M'])(
    'is not %j',
    (text) => {
      expect(isNumber(text)).toBe(false);
    },
  );
});
