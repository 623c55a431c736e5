import { useEffect, useState } from 'react';
import { useDidHide, useDidShow } from '@tarojs/taro';
import { watchVisible } from '@/platform/visible';

/** Whether somebody may be looking: this page is the one on top, and the app is not in the background. */
export const useVisible = (): boolean => {
  const [onTop, setOnTop] = useState(true);
  const [inFront, setInFront] = useState(true);
  useDidShow(() => setOnTop(true));
  useDidHide(() => setOnTop(false));
  useEffect(() => watchVisible(setInFront), []);
  return onTop && inFront;
};
