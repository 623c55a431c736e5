import { useDidHide, useDidShow } from '@tarojs/taro';
import { useRef } from 'react';

/** Asks again when the person comes back to the page. What is drawn late has missed the first show: only a return counts. */
export const useReloadOnShow = (reload: () => Promise<void>): void => {
  const away = useRef(false);
  useDidHide(() => {
    away.current = true;
  });
  useDidShow(() => {
    if (away.current) void reload();
    away.current = false;
  });
};
