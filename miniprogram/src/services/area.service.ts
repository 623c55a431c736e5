import { get } from './http';
import type { AreaPageView, AreaView } from './wire';

const ALL = 100;

/** The counties of the city, by code. */
export const listCounties = async (): Promise<AreaView[]> => (await listCityAndCounties()).slice(1);

/** The city first, then its counties by code. */
export const listCityAndCounties = async (): Promise<AreaView[]> => {
  const { items } = await get<AreaPageView>('/areas', { limit: 1 });
  const city = items[0];
  return city ? [city, ...(await below(city.id))] : [];
};

const below = async (parentId: string): Promise<AreaView[]> =>
  (await get<AreaPageView>('/areas', { parentId, limit: ALL })).items;
