import { isOpen } from '@suishoupai/shared/report/states';
import { type Filters, STATE_FILTERS } from '@/components/filter/filters';
import { counties } from '@/components/map/counties';
import type { MapPoint } from '@/components/map/types';
import type { Bounds } from '@/services/square.service';
import type { CategoryView, SquarePinView } from '@/services/wire';

/** As many as the server sends at once: there may be more. */
export const FULL = 500;

/** Pins that the filters let through; the map answers for all categories and states. */
export const pinsOf = (pins: readonly SquarePinView[], filters: Filters, tree: readonly CategoryView[]): MapPoint[] => {
  const kinds = filters.category && idsBelow(tree, filters.category.id);
  const { states } = STATE_FILTERS[filters.state];
  return pins
    .filter(({ category, state }) => (kinds?.has(category.id) ?? true) && (states?.includes(state) ?? true))
    .map(({ id, lat, lng, category, state }) => {
      return { id, lat, lng, label: category.name, tone: isOpen(state) ? 'open' : 'done' };
    });
};

/** A category and everything below it. */
const idsBelow = (tree: readonly CategoryView[], id: string): ReadonlySet<string> => {
  const all = (nodes: readonly CategoryView[]): CategoryView[] =>
    nodes.flatMap((node) => [node, ...all(node.children)]);
  return new Set(all(all(tree).filter((node) => node.id === id)).map((node) => node.id));
};

/** The whole city. */
export const cityBounds = (): Bounds => {
  const corners = counties.flatMap(({ rings }) => rings.flat());
  const [lngs, lats] = [corners.map(([lng]) => lng), corners.map(([, lat]) => lat)];
  return { south: Math.min(...lats), west: Math.min(...lngs), north: Math.max(...lats), east: Math.max(...lngs) };
};
