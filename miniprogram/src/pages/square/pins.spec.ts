import type { SquarePinView } from '@/services/wire';
import { cityBounds, pinsOf } from './pins';

const pin = (id: string, state: SquarePinView['state']): SquarePinView => ({
  id,
  lat: 36.4,
  lng: 116,
  category: { id: 'exit', name: '消防通道堵塞' },
  state,
});

it('tells closed cases from open ones', () => {
  const points = pinsOf([pin('1', 'closed'), pin('2', 'handling')]);
  expect(points.map(({ id, label, tone }) => [id, label, tone])).toEqual([
    ['1', '消防通道堵塞', 'done'],
    ['2', '消防通道堵塞', 'open'],
  ]);
});

it('begins with the whole city', () => {
  const { south, west, north, east } = cityBounds();
  expect(south < 36.45 && 36.45 < north && west < 115.98 && 115.98 < east).toBe(true);
});
