import { isDeepStrictEqual } from 'node:util';

/** The wanted values that are given (not undefined) and differ from the current ones, compared as JSON. */
export const changedFields = <T extends object>(current: T, wanted: Partial<T>): Partial<T> =>
  Object.fromEntries(
    (Object.keys(wanted) as (keyof T & string)[])
      .filter((key) => wanted[key] !== undefined && !isDeepStrictEqual(plain(wanted[key]), plain(current[key])))
      .map((key) => [key, wanted[key]]),
  ) as Partial<T>;

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
