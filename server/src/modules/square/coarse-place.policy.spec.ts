import { cellsBetween, coarseDegrees, isNamed, precisionOf } from './coarse-place.policy';

describe('precisionOf', () => {
  const sensitive = ['/chem/', '/gas/pipe/'];

  it.each([
    ['a plain category', 'citizen', '/road/', 'street'],
    ['a sensitive category', 'citizen', '/chem/', 'district'],
    ['a category below a sensitive one', 'citizen', '/chem/store/', 'district'],
    ['a category above a sensitive one', 'citizen', '/gas/', 'street'],
    ['a category beside a sensitive one', 'citizen', '/gas/stove/', 'street'],
    ['what an insider reported', 'insider', '/road/', 'district'],
  ] as const)('%s', (_what, source, categoryPath, expected) => {
    expect(precisionOf({ source, categoryPath }, sensitive)).toBe(expected);
  });
});

describe('coarseDegrees', () => {
  it.each([
    [36.45678, 'street', 36.457],
    [36.45649, 'street', 36.456],
    [115.98765, 'district', 115.99],
    [-0.0004, 'street', -0],
    [-33.86789, 'district', -33.87],
  ] as const)('%d at %s precision is %d', (degrees, precision, expected) => {
    expect(coarseDegrees(degrees, precision)).toBe(expected);
  });

  it('gives neighbours in one cell the same place', () => {
    const places = [36.4551, 36.4569, 36.4602, 36.4649].map((degrees) => coarseDegrees(degrees, 'district'));
    expect(new Set(places)).toEqual(new Set([36.46]));
  });
});

describe('cellsBetween', () => {
  const degrees = Array.from({ length: 400 }, (_, index) => 36.4 + index * 0.00037);

  it.each([
    ['street', 36.4301, 36.4702],
    ['street', 36.431, 36.432],
    ['district', 36.4301, 36.4702],
    ['district', 36.4451, 36.4452],
  ] as const)('at %s precision holds exactly the places shown between %d and %d', (precision, min, max) => {
    const { from, to } = cellsBetween(min, max, precision);
    const asked = degrees.filter((place) => place >= from && place < to);
    const shown = degrees.filter((place) => {
      const coarse = coarseDegrees(place, precision);
      return coarse >= min && coarse <= max;
    });
    expect(asked).toEqual(shown);
  });

  it('finds nothing between two middles, however close the true place is', () => {
    const { from, to } = cellsBetween(36.4571, 36.4579, 'district');
    expect(from).toBeGreaterThanOrEqual(to);
  });
});

describe('isNamed', () => {
  it.each([
    ['township', 'street', true],
    ['village', 'street', false],
    ['county', 'district', true],
    ['township', 'district', false],
  ] as const)('%s at %s precision: %s', (level, precision, expected) => {
    expect(isNamed(level, precision)).toBe(expected);
  });
});
