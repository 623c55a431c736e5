import Taro from '@tarojs/taro';

/** Calls back with every change. @returns the end of it */
export const watchNetwork = (changed: (online: boolean) => void): (() => void) => {
  const listener = ({ isConnected }: { isConnected: boolean }) => changed(isConnected);
  Taro.onNetworkStatusChange(listener);
  return () => Taro.offNetworkStatusChange(listener);
};

export const isOnline = async (): Promise<boolean> => (await Taro.getNetworkType()).networkType !== 'none';
