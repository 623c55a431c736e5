import { locationGranted } from '@/platform/location-granted';
import { locator } from '@/platform/locator';
import type { Place } from '@/platform/types';
import { listCounties } from '@/services/area.service';
import { listSquare } from '@/services/square.service';
import type { AreaView, SquareItemView } from '@/services/wire';

export interface Nearby {
  items: SquareItemView[];
  /** The county round the phone; undefined: the whole city. */
  county?: string;
}

const SHOWN = 4;

export const listCity = async (): Promise<Nearby> => ({ items: (await listSquare({}, { limit: SHOWN })).items });

/** Of the county the phone is in, where finding that out asks nothing of the person; else undefined. */
export const listNearby = async (): Promise<Nearby | undefined> => {
  if (!(await locationGranted())) return undefined;
  const county = nearest(await listCounties(), await locator.here());
  if (!county) return undefined;
  const { items } = await listSquare({ area: county.id }, { limit: SHOWN });
  return items.length > 0 ? { items, county: county.name } : undefined;
};

/** By the centres: close enough to choose photos by, whichever datum the phone speaks. */
export const nearest = (areas: readonly AreaView[], place: Place): AreaView | undefined => {
  const far = ({ center }: AreaView) => (center ? distance(center, place) : Infinity);
  return areas.reduce<AreaView | undefined>((best, area) => (best && far(best) <= far(area) ? best : area), undefined);
};

const distance = (a: { lat: number; lng: number }, b: Place): number =>
  Math.hypot(a.lat - b.lat, (a.lng - b.lng) * Math.cos((b.lat * Math.PI) / 180));
