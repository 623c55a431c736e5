import Taro from '@tarojs/taro';
import { type Locator, type NamedPlace, NotAllowed } from './types';

export const locator: Locator = {
  hasOwnMap: true,
  async here() {
    try {
      const { latitude, longitude } = await Taro.getLocation({ type: 'gcj02', isHighAccuracy: true });
      return { lat: latitude, lng: longitude, system: 'gcj02' };
    } catch {
      throw new NotAllowed('location'); // also when the device cannot find out: the way on is the same
    }
  },
  async choose(near) {
    try {
      const start = near ? { latitude: near.lat, longitude: near.lng } : {};
      return named(await Taro.chooseLocation(start));
    } catch (failure) {
      if (String((failure as { errMsg?: string })?.errMsg).includes('cancel')) return undefined;
      throw new NotAllowed('location');
    }
  },
};

const named = ({ latitude, longitude, name, address }: Taro.chooseLocation.SuccessCallbackResult): NamedPlace => ({
  lat: Number(latitude),
  lng: Number(longitude),
  system: 'gcj02',
  address: [address, name].filter(Boolean).join(' '),
});
