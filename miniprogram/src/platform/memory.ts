import Taro from '@tarojs/taro';

const PREFIX = 'ssp.';

/** What this device remembers between visits; small values only. */
export const memory = {
  read: <T>(key: string): T | undefined => {
    const value: unknown = Taro.getStorageSync(PREFIX + key);
    return value === '' || value === null || value === undefined ? undefined : (value as T);
  },
  write: (key: string, value: unknown): void => Taro.setStorageSync(PREFIX + key, value),
  forget: (key: string): void => Taro.removeStorageSync(PREFIX + key),
};
