/** A named place; WGS84. */
export interface FoundPlace {
  name: string;
  /** As the platform writes it; may be empty. */
  address: string;
  point: { lat: number; lng: number };
}

/** Throws GatewayFailure. Filing never depends on it. */
export interface Geocoder {
  /** Address words for a WGS84 point. */
  reverse(point: { lat: number; lng: number }): Promise<{ address: string; district: string; adcode: string }>;

  /** Places of the city for what somebody typed, the likeliest first, at most 10. */
  search(text: string): Promise<FoundPlace[]>;
}

export const GEOCODER = Symbol('Geocoder');
