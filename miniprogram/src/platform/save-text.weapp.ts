import Taro from '@tarojs/taro';
import type { SaveText } from './types';

/** WeChat opens no file of this kind and saves none to the phone: the text can be pasted where it is wanted. */
export const saveText: SaveText = async (_name, data) => {
  await Taro.setClipboardData({ data });
  return 'copied';
};
