import type { Host } from '../host';
import type { Asked, WxPart } from './convention';
import type { Device } from './device';

const SCREEN = {
  pixelRatio: 2,
  screenWidth: 390,
  screenHeight: 844,
  windowWidth: 390,
  windowHeight: 700,
  statusBarHeight: 47,
  screenTop: 91,
  safeArea: { left: 0, right: 390, top: 47, bottom: 810, width: 390, height: 763 },
};
const PHONE = { brand: 'devtools', model: 'iPhone 15', system: 'iOS 17.0', platform: 'ios' };
const APP = { SDKVersion: '3.7.8', version: '8.0.50', language: 'zh_CN', theme: 'light' };
const MENU = { width: 87, height: 32, top: 51, bottom: 83, left: 296, right: 383 };
const LAUNCH = { path: 'pages/home/index', query: {}, scene: 1001, referrerInfo: {} };

/** What the phone says of itself, and what it says to its owner outside the pages. */
export const system = (asked: Asked, device: Device, host: () => Host): WxPart => {
  const told = (by: string, textOf: (options: Record<string, unknown>) => unknown, answer: () => object = () => ({})) =>
    asked(by, (options: Record<string, unknown>) => {
      device.told.push({ by, text: String(textOf(options)) });
      return answer();
    });
  const know = (value: object) => () => host().carry(value);
  const silent = (...names: string[]) => Object.fromEntries(names.map((name) => [name, asked(name, () => undefined)]));
  return {
    getSystemInfoSync: know({ ...SCREEN, ...PHONE, ...APP }),
    getSystemInfo: asked('getSystemInfo', () => ({ ...SCREEN, ...PHONE, ...APP })),
    getWindowInfo: know(SCREEN),
    getDeviceInfo: know(PHONE),
    getAppBaseInfo: know(APP),
    getMenuButtonBoundingClientRect: know(MENU),
    getLaunchOptionsSync: know(LAUNCH),
    getEnterOptionsSync: know(LAUNCH),
    getAccountInfoSync: know({ miniProgram: { appId: 'touristappid', envVersion: 'develop' } }),
    showToast: told('showToast', ({ title }) => title),
    showLoading: told('showLoading', ({ title }) => title),
    makePhoneCall: told('makePhoneCall', ({ phoneNumber }) => phoneNumber),
    setClipboardData: told('setClipboardData', ({ data }) => data),
    setNavigationBarTitle: told('setNavigationBarTitle', ({ title }) => title),
    showModal: told(
      'showModal',
      ({ title, content }) => `${title} ${content}`,
      () => choice(device.answers.modal),
    ),
    showActionSheet: told(
      'showActionSheet',
      ({ itemList }) => itemList,
      () => sheet(device.answers.sheet),
    ),
    ...silent(
      'hideToast',
      'hideLoading',
      'setNavigationBarColor',
      'pageScrollTo',
      'stopPullDownRefresh',
      'hideKeyboard',
    ),
    ...silent('setTabBarItem', 'setTabBarBadge', 'removeTabBarBadge', 'showTabBarRedDot', 'hideTabBarRedDot'),
    ...silent('vibrateShort', 'openSetting', 'enableAlertBeforeUnload', 'disableAlertBeforeUnload', 'hideShareMenu'),
  };
};

const choice = (confirm: boolean) => ({ confirm, cancel: !confirm });

const sheet = (tapIndex: number): object => {
  if (tapIndex < 0) throw new Error('cancel');
  return { tapIndex };
};
