import type { LatLng, Map as LeafletMap } from 'leaflet';
import type { Place } from '@/platform/types';
import type { Bounds } from '@/services/square.service';
import type { TilesView } from '@/services/wire';
import { counties } from './counties';
import { pinOn, pointsOn } from './leaflet-marks';
import type { Leaflet } from './load-leaflet';
import type { MapPoint } from './types';

/** What is wanted when something is done on the map. */
export interface Wishes {
  onSelect?: (id: string) => void;
  onPick?: (place: Place) => void;
  onMove?: (bounds: Bounds) => void;
}

export interface DrawnMap {
  showPoints(points: readonly MapPoint[]): void;
  showPin(place: Place | undefined): void;
  remove(): void;
}

/** The wheel scrolls the page. */
const STILL = {
  attributionControl: false,
  scrollWheelZoom: false,
  zoomSnap: 0.5,
  zoomAnimation: false,
  fadeAnimation: false,
};
/** Streets can be told apart on tiles; borders alone say nothing more when nearer. */
const CLOSE = { tiles: 16, borders: 10 };

/**
 * A browser's map in this element: the counties' borders, tiles where there are some, points and a pin.
 * @param wishes asked at every event, so that the latest are heard
 */
export const drawMap = (L: Leaflet, element: HTMLElement, tiles: TilesView | null, wishes: () => Wishes): DrawnMap => {
  const map = L.map(element, STILL);
  map.fitBounds(drawBorders(L, map, tiles === null));
  drawGround(L, map, tiles);
  map.on('click', ({ latlng }) => wishes().onPick?.(placeOf(latlng)));
  map.on('moveend', () => wishes().onMove?.(boundsOf(map)));
  pickMiddleByKey(element, () => wishes().onPick?.(placeOf(map.getCenter())));
  const pick = (at: LatLng) => wishes().onPick?.(placeOf(at));
  return {
    showPoints: pointsOn(L, map, (id) => wishes().onSelect?.(id)),
    showPin: pinOn(L, map, pick, tiles ? CLOSE.tiles : CLOSE.borders),
    remove: () => map.remove(),
  };
};

/** @returns the city's bounds */
const drawBorders = (L: Leaflet, map: LeafletMap, named: boolean) => {
  const shapes = counties.map(({ name, rings }) => {
    const shape = L.polygon(
      rings.map((ring) => [ring.map(([lng, lat]): [number, number] => [lat, lng])]),
      { className: 'county', interactive: false },
    );
    return named ? shape.bindTooltip(name, { permanent: true, direction: 'center', className: 'county-name' }) : shape;
  });
  return L.featureGroup(shapes).addTo(map).getBounds();
};

const drawGround = (L: Leaflet, map: LeafletMap, tiles: TilesView | null): void => {
  if (tiles) L.tileLayer(tiles.url).addTo(map);
  const words = tiles ? tiles.attribution : '示意图，非测绘成果';
  if (words) L.control.attribution({ prefix: false }).addAttribution(escaped(words)).addTo(map);
  L.control.scale({ imperial: false }).addTo(map);
};

/** Arrow keys move the map; Enter then sets the pin in its middle. */
const pickMiddleByKey = (element: HTMLElement, pick: () => void): void =>
  element.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Enter' && target === element) pick();
  });

const placeOf = ({ lat, lng }: LatLng): Place => ({ lat, lng, system: 'wgs84' });

const boundsOf = (map: LeafletMap): Bounds => {
  const bounds = map.getBounds();
  return { south: bounds.getSouth(), west: bounds.getWest(), north: bounds.getNorth(), east: bounds.getEast() };
};

/** Leaflet takes HTML; a city's setting is text. */
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
