import type { Place } from '@/platform/types';

interface LatLng {
  lat: number;
  lng: number;
}

const AXIS = 6_378_245;
const FLATNESS = 0.006_693_421_622_965_943;
const { PI, abs, cos, sin, sqrt } = Math;

const wave = (x: number, [first, second]: readonly [number, number], by: readonly [number, number]): number =>
  ((first * sin((x * PI) / by[0]) + second * sin((x * PI) / by[1])) * 2) / 3;

const ripple = (x: number): number => ((20 * sin(6 * x * PI) + 20 * sin(2 * x * PI)) * 2) / 3;

/** Metres north and east by which China's maps move a place; the usual public approximation. */
const shift = (x: number, y: number): readonly [number, number] => {
  const both = ripple(x) + 0.1 * x * y;
  const north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.2 * sqrt(abs(x)) + both;
  const east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * sqrt(abs(x)) + both;
  return [
    north + wave(y, [20, 40], [1, 3]) + wave(y, [160, 320], [12, 30]),
    east + wave(x, [20, 40], [1, 3]) + wave(x, [150, 300], [12, 30]),
  ];
};

/** WGS84 → GCJ02, what maps in China draw; for places in China. */
export const toGcj02 = ({ lat, lng }: LatLng): LatLng => {
  const [north, east] = shift(lng - 105, lat - 35);
  const phi = (lat * PI) / 180;
  const magic = 1 - FLATNESS * sin(phi) ** 2;
  const alongMeridian = ((AXIS * (1 - FLATNESS)) / (magic * sqrt(magic))) * PI;
  const alongParallel = (AXIS / sqrt(magic)) * cos(phi) * PI;
  return { lat: lat + (north * 180) / alongMeridian, lng: lng + (east * 180) / alongParallel };
};

/** GCJ02 → WGS84, within a metre: the shift hardly changes over its own length. */
export const fromGcj02 = (place: LatLng): LatLng => {
  const guess = back(place, place);
  return back(place, guess);
};

const back = (place: LatLng, near: LatLng): LatLng => {
  const moved = toGcj02(near);
  return { lat: place.lat - (moved.lat - near.lat), lng: place.lng - (moved.lng - near.lng) };
};

/** Any place in the datum that a map draws in. */
export const inWgs84 = ({ lat, lng, system }: Place): LatLng =>
  system === 'wgs84' ? { lat, lng } : fromGcj02({ lat, lng });
export const inGcj02 = ({ lat, lng, system }: Place): LatLng =>
  system === 'gcj02' ? { lat, lng } : toGcj02({ lat, lng });
