import Taro from '@tarojs/taro';

/** Whether asking where this device is would ask nothing of the person. */
export const locationGranted = async (): Promise<boolean> => {
  const { authSetting } = await Taro.getSetting();
  return authSetting['scope.userLocation'] === true;
};
