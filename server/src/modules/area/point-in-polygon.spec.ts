import { contains, type Position, type Rings, sizeOf } from './point-in-polygon';

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const square: Rings = [box(0, 0, 10, 10)];
const withHole: Rings = [box(0, 0, 10, 10), box(4, 4, 6, 6)];
const horseshoe: Rings = [
  [
    [0, 0],
    [10, 0],
    [10, 10],
    [7, 10],
    [7, 3],
    [3, 3],
    [3, 10],
    [0, 10],
  ],
];

describe('contains', () => {
  it.each([
    ['the middle of a square', square, 5, 5, true],
    ['beside it', square, 11, 5, false],
    ['above it', square, 5, 11, false],
    ['on the height of a corner, beside it', square, -1, 0, false],
    ['a hole', withHole, 5, 5, false],
    ['beside the hole', withHole, 3, 5, true],
    ['between the arms of a horseshoe', horseshoe, 5, 6, false],
    ['an arm of the horseshoe', horseshoe, 8, 6, true],
    ['an open ring, not closed by its first point', [box(0, 0, 10, 10).slice(0, 4)], 5, 5, true],
    ['nothing at all', [], 5, 5, false],
  ])('%s', (_name, rings, lng, lat, expected) => {
    expect(contains(rings, { lng, lat })).toBe(expected);
  });

  it('gives a point on a shared edge to exactly one neighbour', () => {
    const neighbours = [[box(0, 0, 5, 10)], [box(5, 0, 10, 10)]];
    for (const lat of [0.5, 5, 9.5]) {
      expect(neighbours.filter((rings) => contains(rings, { lng: 5, lat }))).toHaveLength(1);
    }
  });
});

describe('sizeOf', () => {
  it('is the surface without the holes, whichever way the rings turn', () => {
    expect(sizeOf(square)).toBe(100);
    expect(sizeOf(withHole)).toBe(96);
    expect(sizeOf([[...box(0, 0, 10, 10)].reverse()])).toBe(100);
    expect(sizeOf([])).toBe(0);
  });
});
