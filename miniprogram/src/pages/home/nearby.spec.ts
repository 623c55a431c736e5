import type { AreaView } from '@/services/wire';
import { nearest } from './nearby';

const area = (id: string, center: AreaView['center']): AreaView => ({ id, center }) as AreaView;
const place = { lat: 36.45, lng: 115.98, system: 'gcj02' } as const;

it('chooses the area whose centre is nearest; one without a centre last', () => {
  const here = area('here', { lat: 36.44, lng: 115.97, system: 'wgs84' });
  const there = area('there', { lat: 36.8, lng: 115.7, system: 'wgs84' });
  expect(nearest([there, area('unknown', null), here], place)).toBe(here);
  expect(nearest([], place)).toBeUndefined();
});
