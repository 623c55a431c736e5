import borders from './borders.json';
import type { County } from './types';

/** The counties of the shipped borders; islands are rings of their own, after the mainland. */
export const counties: readonly County[] = borders.features.map(({ properties, geometry }) => ({
  name: properties.name,
  rings: geometry.coordinates
    .map(([outline = []]) => outline.map(([lng = 0, lat = 0]) => [lng, lat] as const))
    .sort((one, other) => other.length - one.length),
}));
