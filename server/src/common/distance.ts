interface Place {
  lat: number;
  lng: number;
}

const EARTH_METRES = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres between two WGS84 points, on a sphere: within half a percent, enough to tell a street from another. */
export const metresBetween = (a: Place, b: Place): number => {
  const sinLat = Math.sin(radians(b.lat - a.lat) / 2);
  const sinLng = Math.sin(radians(b.lng - a.lng) / 2);
  const h = sinLat ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * sinLng ** 2;
  return Math.round(2 * EARTH_METRES * Math.asin(Math.sqrt(h)));
};
