import Taro from '@tarojs/taro';

/** Puts words where they can be pasted; the platform says that it did. */
export const copy = (data: string): void => void Taro.setClipboardData({ data });
