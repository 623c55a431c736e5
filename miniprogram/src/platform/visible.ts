import Taro from '@tarojs/taro';

/** Calls back when people leave the app and when they come back. @returns the end of it */
export const watchVisible = (changed: (visible: boolean) => void): (() => void) => {
  const shown = () => changed(true);
  const hidden = () => changed(false);
  Taro.onAppShow(shown);
  Taro.onAppHide(hidden);
  return () => {
    Taro.offAppShow(shown);
    Taro.offAppHide(hidden);
  };
};
