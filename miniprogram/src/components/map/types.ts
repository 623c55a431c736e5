import type { Bounds } from '@/services/square.service';
import type { Place } from '@/platform/types';

/** WGS84, as the server sends it. */
export interface MapPoint {
  id: string;
  lat: number;
  lng: number;
  /** What a screen reader says, and what stands over the point. */
  label: string;
  /** The colour: being dealt with, done, one's own. */
  tone: 'open' | 'done' | 'own';
}

export interface CityMapProps {
  /** For a screen reader. */
  label: string;
  points?: readonly MapPoint[];
  onSelect?: (id: string) => void;
  /** Where the pin stands. */
  picked?: Place;
  /** With it, a tap sets the pin; in a browser it can be dragged and moved by the arrow keys as well. */
  onPick?: (place: Place) => void;
  /** After every move: what is to be seen. */
  onMove?: (bounds: Bounds) => void;
  /** Half a screen instead of a small field. */
  tall?: boolean;
}

/** One county: its name, and rings of [lng, lat]. */
export interface County {
  name: string;
  rings: readonly (readonly (readonly [number, number])[])[];
}
