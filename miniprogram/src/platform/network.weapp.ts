import Taro from '@tarojs/taro';
import type { Network } from './types';

export const watchNetwork: Network['watchNetwork'] = (changed) => {
  const listener = ({ isConnected }: { isConnected: boolean }) => changed(isConnected);
  Taro.onNetworkStatusChange(listener);
  return () => Taro.offNetworkStatusChange(listener);
};

export const isOnline: Network['isOnline'] = async () => (await Taro.getNetworkType()).networkType !== 'none';
