import { agrees, liesOutside, type Outline, smallestAround } from './outline';
import type { Position } from './point-in-polygon';

const outline = (areaId: string, west: number, south: number, east: number, north: number): Outline => {
  const ring: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  return { areaId, rings: [ring] };
};

const outlines = [outline('city', 0, 0, 100, 100), outline('county', 0, 0, 50, 100), outline('town', 10, 10, 20, 20)];

describe('smallestAround', () => {
  it.each([
    [{ lng: 15, lat: 15 }, 'town'],
    [{ lng: 30, lat: 30 }, 'county'],
    [{ lng: 80, lat: 30 }, 'city'],
    [{ lng: 101, lat: 30 }, undefined],
  ])('of %j is %s', (point, areaId) => {
    expect(smallestAround(outlines, point)?.areaId).toBe(areaId);
  });
});

describe('liesOutside', () => {
  it('knows the city border only', () => {
    expect(liesOutside(outlines, 'city', { lng: 101, lat: 5 })).toBe(true);
    expect(liesOutside(outlines, 'city', { lng: 99, lat: 5 })).toBe(false);
  });

  it('is false while the city has no border', () => {
    expect(liesOutside(outlines.slice(1), 'city', { lng: 101, lat: 5 })).toBe(false);
  });
});

describe('agrees', () => {
  it.each([
    ['its own border holds the point', '/city/county/town/', { lng: 15, lat: 15 }, true],
    ['its own border leaves the point out', '/city/county/town/', { lng: 30, lat: 30 }, false],
    ['without a border the next one above counts', '/city/county/village/', { lng: 30, lat: 30 }, true],
    ['and may leave the point out', '/city/county/village/', { lng: 80, lat: 30 }, false],
    ['without any border nothing contradicts', '/other/', { lng: 300, lat: 30 }, true],
  ])('%s', (_name, path, point, expected) => {
    expect(agrees(outlines, path, point)).toBe(expected);
  });
});
