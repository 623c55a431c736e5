export { administers, type Place, readableAreas } from './admin-scope';
export { belowAny } from './area-list.queries';
export { AreaView, viewArea } from './area.view';
export { Areas } from './areas';
export { containing } from './contains';
export { PageQuery, SearchQuery } from './list-query.dto';
export { LocateArea } from './locate-area';
export type { Point } from './point-in-polygon';
export { childPath, idsOnPath, MAX_DEPTH } from './tree-path';
