import Taro from '@tarojs/taro';
import { AGREE_BUTTON } from './agree-button';
import type { WatchPrivacy } from './types';

/** Base library 2.32.3; before it nothing asks. */
export const agreesByOwnButton = (): boolean => Taro.canIUse('button.open-type.agreePrivacyAuthorization');

/** The platform checks that the button of that id was tapped before it takes the answer. */
export const watchPrivacy: WatchPrivacy = (ask) => {
  if (!agreesByOwnButton()) return;
  Taro.onNeedPrivacyAuthorization((resolve) => {
    resolve({ event: 'exposureAuthorization' });
    void ask().then((agreed) => resolve(agreed ? { event: 'agree', buttonId: AGREE_BUTTON } : { event: 'disagree' }));
  });
};
