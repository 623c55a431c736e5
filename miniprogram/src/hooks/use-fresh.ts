import { shownFromMemory } from '@/services/readable';
import { useOnline } from './use-online';
import { useStore } from './use-store';

/** Whether there is network and what is on the screen came over it. */
export const useFresh = (): boolean => {
  const online = useOnline();
  return !useStore(shownFromMemory) && online;
};
