import type { LatLng, Map as LeafletMap, Marker } from 'leaflet';
import type { Place } from '@/platform/types';
import { inWgs84 } from './datum';
import type { Leaflet } from './load-leaflet';
import type { MapPoint } from './types';

const SIDE = 32;
const FIT = { padding: [SIDE, SIDE] as [number, number], maxZoom: 14 };
const STEP_PX = 12;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -STEP_PX],
  ArrowDown: [0, STEP_PX],
  ArrowLeft: [-STEP_PX, 0],
  ArrowRight: [STEP_PX, 0],
};

/** Draws the points anew; the first ones are brought into view. */
export const pointsOn = (L: Leaflet, map: LeafletMap, select: (id: string) => void) => {
  const layer = L.featureGroup().addTo(map);
  let fitted = false;
  return (points: readonly MapPoint[]): void => {
    layer.clearLayers();
    points.forEach((point) => layer.addLayer(markerOf(L, point, select)));
    if (fitted || points.length === 0) return;
    fitted = true;
    map.fitBounds(layer.getBounds(), FIT);
  };
};

const markerOf = (L: Leaflet, { id, lat, lng, label, tone }: MapPoint, select: (id: string) => void): Marker =>
  L.marker([lat, lng], { icon: icon(L, tone), title: label, alt: label }).on('click', () => select(id));

/** Draws the pin, or moves it; the map follows when it leaves the view. */
export const pinOn = (L: Leaflet, map: LeafletMap, pick: (at: LatLng) => void, close: number) => {
  let pin: Marker | undefined;
  return (place: Place | undefined): void => {
    const before = pin;
    if (!place) {
      before?.remove();
      pin = undefined;
      return;
    }
    const at = L.latLng(inWgs84(place));
    pin = before?.setLatLng(at) ?? newPin(L, map, at, pick);
    if (!before || !map.getBounds().contains(at)) map.setView(at, Math.max(close, before ? map.getZoom() : close));
  };
};

const newPin = (L: Leaflet, map: LeafletMap, at: LatLng, pick: (at: LatLng) => void): Marker => {
  const words = '隐患位置，可拖动，也可用方向键移动';
  const pin = L.marker(at, { icon: icon(L, 'own'), draggable: true, title: words, alt: words }).addTo(map);
  pin.on('dragend', () => pick(pin.getLatLng()));
  pin.getElement()?.addEventListener('keydown', (event) => {
    const step = ARROWS[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation(); // the map would move as well
    pick(map.containerPointToLatLng(map.latLngToContainerPoint(pin.getLatLng()).add(L.point(step[0], step[1]))));
  });
  return pin;
};

const icon = (L: Leaflet, tone: MapPoint['tone']) =>
  L.divIcon({ className: `pin pin-${tone}`, iconSize: [SIDE, SIDE], iconAnchor: [SIDE / 2, SIDE] });
