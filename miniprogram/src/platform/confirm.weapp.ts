import Taro from '@tarojs/taro';
import type { AskFirst } from './types';

export const confirm: AskFirst = async (title, content, confirmText = '确定') => {
  const { confirm: agreed } = await Taro.showModal({ title, content, confirmText, cancelText: '返回' });
  return agreed;
};
