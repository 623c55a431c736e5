import { useDidShow } from '@tarojs/taro';
import { useRef } from 'react';

/** Asks again when the person comes back to the page; the first time it is being asked already. */
export const useReloadOnShow = (reload: () => Promise<void>): void => {
  const seen = useRef(false);
  useDidShow(() => {
    if (seen.current) void reload();
    seen.current = true;
  });
};
