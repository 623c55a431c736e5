import { useEffect, useState } from 'react';
import { desk } from '@/platform/desk';

/** Whether there is room for two panes; follows the window. */
export const useDesk = (): boolean => {
  const [wide, setWide] = useState(desk.isWide);
  useEffect(() => desk.watch(setWide), []);
  return wide;
};
