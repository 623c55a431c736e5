import type { CategoryView, SquarePinView } from '@/services/wire';
import { cityBounds, pinsOf } from './pins';

const leaf = (id: string): CategoryView => ({ id, name: id, children: [] as CategoryView[] }) as CategoryView;
const tree = [{ ...leaf('fire'), children: [leaf('exit')] }, leaf('road')];
const pin = (id: string, category: string, state: SquarePinView['state']): SquarePinView => ({
  id,
  lat: 36.4,
  lng: 116,
  category: { id: category, name: category },
  state,
});
const pins = [pin('1', 'exit', 'closed'), pin('2', 'road', 'handling')];
const ids = (points: readonly { id: string }[]) => points.map(({ id }) => id);

it('lets through what lies below the chosen category, and the chosen state', () => {
  expect(ids(pinsOf(pins, { state: 'all' }, tree))).toEqual(['1', '2']);
  expect(ids(pinsOf(pins, { state: 'all', category: { id: 'fire', name: '' } }, tree))).toEqual(['1']);
  expect(ids(pinsOf(pins, { state: 'open' }, tree))).toEqual(['2']);
});

it('begins with the whole city', () => {
  const { south, west, north, east } = cityBounds();
  expect(south < 36.45 && 36.45 < north && west < 115.98 && 115.98 < east).toBe(true);
});
