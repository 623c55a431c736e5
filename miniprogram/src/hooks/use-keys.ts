import { useEffect, useRef } from 'react';
import type { Keys } from '@/platform/desk.types';
import { watchKeys } from '@/platform/keys';

/** What keys do while the component is there. @param keys the same names every time */
export const useKeys = (keys: Keys): void => {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const names = Object.keys(latest.current);
    return watchKeys(Object.fromEntries(names.map((name) => [name, () => latest.current[name]?.()])));
  }, []);
};
