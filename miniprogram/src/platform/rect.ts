import Taro from '@tarojs/taro';

export interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where an element is in the window, in pixels. @param id of the element */
export const rectOf = (id: string): Promise<Rect | undefined> =>
  new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .boundingClientRect((found) => resolve((Array.isArray(found) ? found[0] : found) ?? undefined))
      .exec();
  });
