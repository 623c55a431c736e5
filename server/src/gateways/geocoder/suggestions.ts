import gcoord from 'gcoord';
import type { FoundPlace } from './geocoder.port';

interface Suggestion {
  title?: unknown;
  address?: unknown;
  location?: { lat?: unknown; lng?: unknown };
}

/** The platform's suggestions in our words; one without a name or a place is left out. */
export function placesOf({ data }: { data?: unknown }): FoundPlace[] {
  return Array.isArray(data) ? data.flatMap((one: unknown) => placeOf((one ?? {}) as Suggestion)) : [];
}

function placeOf({ title, address, location }: Suggestion): FoundPlace[] {
  const { lat, lng } = location ?? {};
  if (typeof title !== 'string' || title === '' || typeof lat !== 'number' || typeof lng !== 'number') return [];
  const [x, y] = gcoord.transform([lng, lat], gcoord.GCJ02, gcoord.WGS84);
  return [{ name: title, address: typeof address === 'string' ? address : '', point: { lat: y, lng: x } }];
}
