import type { Place } from '@/platform/types';
import { get } from './http';
import type { FoundPlaceView, PlaceView, SuggestionView } from './wire';

/** The address and the area of a point; the address is null when the map platform is away. */
export const placeAt = ({ lat, lng, system }: Place): Promise<PlaceView> =>
  get('/geocoding/reverse', { lat, lng, system });

/** At most 10 places of the city. @param q at most 60 characters */
export const searchPlaces = (q: string): Promise<FoundPlaceView[]> => get('/geocoding/search', { q });

/** Who would receive a report of this category (a leaf) from there. */
export const suggestUnit = (category: string, place?: Place, areaId?: string): Promise<SuggestionView> =>
  get('/routing/suggestion', { category, ...place, areaId: place ? undefined : areaId });
