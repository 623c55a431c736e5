import Taro from '@tarojs/taro';
import type { Preview } from './types';

export const preview: Preview = (sources, start) =>
  void Taro.previewImage({ urls: [...sources], current: sources[start] });
