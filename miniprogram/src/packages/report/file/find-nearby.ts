import { inWgs84 } from '@/components/map/datum';
import type { Place } from '@/platform/types';
import { squareCase, squareMap } from '@/services/square.service';
import type { CategoryView, SquareCaseView } from '@/services/wire';
import { leavesOf } from './kinds';

export interface Neighbour {
  item: SquareCaseView;
  /** To the nearest hundred: published places are coarse. */
  metres: number;
}

const REACH_M = 600;
const MOST = 3;
const DEGREE_M = 111_320;

/** Published cases of the same family within a short walk, the nearest first. Throws ApiError. */
export const findNearby = async (place: Place, family: CategoryView): Promise<Neighbour[]> => {
  const { lat, lng } = inWgs84(place);
  const [high, wide] = [REACH_M / DEGREE_M, REACH_M / DEGREE_M / Math.cos((lat * Math.PI) / 180)];
  const { points } = await squareMap({ south: lat - high, west: lng - wide, north: lat + high, east: lng + wide });
  const kinds = new Set([family.id, ...leavesOf(family).map(({ id }) => id)]);
  const near = points
    .filter(({ category }) => kinds.has(category.id))
    .map((point) => ({ id: point.id, metres: rounded(metresBetween({ lat, lng }, point)) }))
    .sort((a, b) => a.metres - b.metres)
    .slice(0, MOST);
  return Promise.all(near.map(async ({ id, metres }) => ({ item: await squareCase(id), metres })));
};

interface LatLng {
  lat: number;
  lng: number;
}

const metresBetween = (a: LatLng, b: LatLng): number =>
  Math.hypot((a.lat - b.lat) * DEGREE_M, (a.lng - b.lng) * DEGREE_M * Math.cos((a.lat * Math.PI) / 180));

const rounded = (metres: number): number => Math.max(100, Math.round(metres / 100) * 100);
