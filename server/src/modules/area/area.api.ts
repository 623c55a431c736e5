export { Areas } from './areas';
export { LocateArea } from './locate-area';
export type { Point } from './point-in-polygon';
export { childPath, idsOnPath, MAX_DEPTH } from './tree-path';
