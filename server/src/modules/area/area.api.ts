export { administers, mayRead, type Place, readableAreas } from './admin-scope';
export { CreateAreaDto } from './admin/admin-areas.dto';
export { ChangeArea } from './admin/change-area';
export { CreateArea } from './admin/create-area';
export { belowAny } from './area-list.queries';
export { AreaView, viewArea } from './area.view';
export { Areas } from './areas';
export { LocateArea } from './locate-area';
export type { Point } from './point-in-polygon';
