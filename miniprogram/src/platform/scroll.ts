import Taro from '@tarojs/taro';

const GAP_PX = -12;

/** Brings an element of this page under the title. */
export const scrollTo = (id: string): void =>
  void Taro.pageScrollTo({ selector: `#${id}`, offsetTop: GAP_PX, duration: 160 });
