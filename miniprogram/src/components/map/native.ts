import type { Bounds } from '@/services/square.service';
import type { Place } from '@/platform/types';
import done from '@/icons/pins/done.png';
import open from '@/icons/pins/open.png';
import own from '@/icons/pins/own.png';
import { counties } from './counties';
import { fromGcj02, inGcj02, toGcj02 } from './datum';
import type { MapPoint } from './types';

/** As the native map names them, GCJ02. */
export interface NativePoint {
  latitude: number;
  longitude: number;
}

const ICONS = { open, done, own };
const SIDE = 32;
const PICKED = -1;

export const native = ({ lat, lng }: { lat: number; lng: number }): NativePoint => ({ latitude: lat, longitude: lng });

/** The points by their place in the list, and the pin. */
export const markersOf = (points: readonly MapPoint[], picked?: Place) => [
  ...points.map((point, id) => ({ id, ...native(toGcj02(point)), ...looks(ICONS[point.tone], point.label) })),
  ...(picked ? [{ id: PICKED, ...native(inGcj02(picked)), ...looks(own, '隐患位置') }] : []),
];

const looks = (iconPath: string, title: string) => ({ iconPath, title, width: SIDE, height: SIDE });

/** Every corner of the city: what is shown as long as nothing else is. */
export const cityCorners = (): NativePoint[] =>
  counties.flatMap(({ rings }) => rings.flat().map(([lng, lat]) => native(toGcj02({ lat, lng }))));

interface Region {
  southwest: NativePoint;
  northeast: NativePoint;
}

/** @param event `regionchange`, whose end alone names the region */
export const boundsOf = (event: unknown): Bounds | undefined => {
  const { type, detail } = event as { type?: string; detail?: { region?: Region } };
  if (type !== 'end' || !detail?.region) return undefined;
  const { southwest, northeast } = detail.region;
  const low = fromGcj02({ lat: southwest.latitude, lng: southwest.longitude });
  const high = fromGcj02({ lat: northeast.latitude, lng: northeast.longitude });
  return { south: low.lat, west: low.lng, north: high.lat, east: high.lng };
};
