import { useEffect, useState } from 'react';
import { isOnline, watchNetwork } from '@/platform/network';

export const useOnline = (): boolean => {
  const [online, setOnline] = useState(true);
  useEffect(() => {
    void isOnline().then(setOnline);
    return watchNetwork(setOnline);
  }, []);
  return online;
};
