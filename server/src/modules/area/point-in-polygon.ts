/** `[lng, lat]`, WGS84. */
export type Position = readonly [number, number];

/** As in a GeoJSON Polygon: the first ring is the outline, the others are holes. */
export type Rings = readonly (readonly Position[])[];

/** WGS84, degrees. */
export interface Point {
  lat: number;
  lng: number;
}

/**
 * True when the polygon holds the point (even-odd rule over all rings, so that holes are left out). Of two polygons
 * that share an edge exactly one holds a point on it. Degrees are taken as a plane: right at the size of a city.
 */
export const contains = (rings: Rings, point: Point): boolean =>
  rings.reduce((inside, ring) => inside !== crossesOdd(ring, point), false);

/** Surface in square degrees: good for comparing neighbours only. */
export const sizeOf = ([outline, ...holes]: Rings): number =>
  outline === undefined ? 0 : surface(outline) - holes.reduce((sum, hole) => sum + surface(hole), 0);

/** A ray to the east of the point meets the ring an odd number of times. */
const crossesOdd = (ring: readonly Position[], { lat, lng }: Point): boolean => {
  let odd = false;
  forEachEdge(ring, ([x1, y1], [x2, y2]) => {
    if (y1 > lat !== y2 > lat && lng < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) odd = !odd;
  });
  return odd;
};

const surface = (ring: readonly Position[]): number => {
  let twice = 0;
  forEachEdge(ring, ([x1, y1], [x2, y2]) => {
    twice += x1 * y2 - x2 * y1;
  });
  return Math.abs(twice) / 2;
};

const forEachEdge = (ring: readonly Position[], visit: (from: Position, to: Position) => void): void =>
  ring.forEach((from, index) => visit(from, ring[(index + 1) % ring.length]!));
