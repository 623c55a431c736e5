import { isOpen } from '@suishoupai/shared/report/states';
import { counties } from '@/components/map/counties';
import type { MapPoint } from '@/components/map/types';
import type { Bounds } from '@/services/square.service';
import type { SquarePinView } from '@/services/wire';

/** As many as the server sends at once: there may be more. */
export const FULL = 500;

export const pinsOf = (pins: readonly SquarePinView[]): MapPoint[] =>
  pins.map(({ id, lat, lng, category, state }) => {
    return { id, lat, lng, label: category.name, tone: isOpen(state) ? 'open' : 'done' };
  });

/** The whole city. */
export const cityBounds = (): Bounds => {
  const corners = counties.flatMap(({ rings }) => rings.flat());
  const [lngs, lats] = [corners.map(([lng]) => lng), corners.map(([, lat]) => lat)];
  return { south: Math.min(...lats), west: Math.min(...lngs), north: Math.max(...lats), east: Math.max(...lngs) };
};
