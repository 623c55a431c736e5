/** Throws GatewayFailure. Filing never depends on it. */
export interface Geocoder {
  /** Address words for a WGS84 point. */
  reverse(point: { lat: number; lng: number }): Promise<{ address: string; district: string; adcode: string }>;
}

export const GEOCODER = Symbol('Geocoder');
