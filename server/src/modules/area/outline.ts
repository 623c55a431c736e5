import { idsOnPath } from '../../database/tree-path';
import { contains, sizeOf, type Point, type Rings } from './point-in-polygon';

/** An area that has a border. */
export interface Outline {
  areaId: string;
  rings: Rings;
}

/** The smallest area round the point. */
export const smallestAround = (outlines: readonly Outline[], point: Point): Outline | undefined =>
  outlines.filter(({ rings }) => contains(rings, point)).sort((a, b) => sizeOf(a.rings) - sizeOf(b.rings))[0];

/** True when the root has a border and the point lies beyond it. */
export const liesOutside = (outlines: readonly Outline[], rootId: string, point: Point): boolean =>
  outlines.some(({ areaId, rings }) => areaId === rootId && !contains(rings, point));

/** False when the nearest known border above (or of) the area leaves the point out. */
export const agrees = (outlines: readonly Outline[], areaPath: string, point: Point): boolean => {
  const nearest = idsOnPath(areaPath)
    .reverse()
    .map((id) => outlines.find(({ areaId }) => areaId === id))
    .find((outline) => outline !== undefined);
  return nearest === undefined || contains(nearest.rings, point);
};
