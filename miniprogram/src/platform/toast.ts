import Taro from '@tarojs/taro';

/** A sentence that goes away by itself; long ones stay longer. */
export const toast = (title: string): void =>
  void Taro.showToast({ title, icon: 'none', duration: Math.min(5_000, 1_500 + title.length * 80) });
