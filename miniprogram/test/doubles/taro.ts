import { useEffect } from 'react';

const storage = new Map<string, unknown>();

/** What pages and services ask of the platform, each a spy; `resetTaro` before a test. */
const Taro = {
  request: jest.fn(),
  uploadFile: jest.fn(),
  downloadFile: jest.fn(),
  showToast: jest.fn(),
  navigateTo: jest.fn(),
  redirectTo: jest.fn(),
  switchTab: jest.fn(),
  navigateBack: jest.fn(),
  previewImage: jest.fn(),
  makePhoneCall: jest.fn(),
  setNavigationBarTitle: jest.fn(),
  setTabBarItem: jest.fn(),
  pageScrollTo: jest.fn(),
  onAppShow: jest.fn(),
  onAppHide: jest.fn(),
  offAppShow: jest.fn(),
  offAppHide: jest.fn(),
  getCurrentPages: jest.fn(),
  getCurrentInstance: jest.fn(),
  getStorageSync: (key: string): unknown => storage.get(key) ?? '',
  setStorageSync: (key: string, value: unknown): unknown => storage.set(key, JSON.parse(JSON.stringify(value))),
  removeStorageSync: (key: string): boolean => storage.delete(key),
};

export const resetTaro = (): void => {
  storage.clear();
  Object.values(Taro).forEach((one) => jest.isMockFunction(one) && one.mockReset());
  Taro.getCurrentPages.mockReturnValue([{}]);
  Taro.getCurrentInstance.mockReturnValue({ router: { params: {} } });
};
resetTaro();

export const useDidShow = (effect: () => void): void => useEffect(effect, []);
export const useDidHide = (): void => undefined;
export const useReachBottom = (): void => undefined;
export const useLaunch = useDidShow;
export const useShareAppMessage = (): void => undefined;
export const usePullDownRefresh = (): void => undefined;
export default Taro;
