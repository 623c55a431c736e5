import { useEffect } from 'react';
import { watchNetwork } from '@/platform/network';
import { shownFromMemory } from '@/services/readable';

/** Asks again as soon as there is network, where something came from memory. @param reload always the same function */
export const useReloadOnline = (reload: () => Promise<void>): void =>
  useEffect(() => watchNetwork((online) => void (online && shownFromMemory.get() && reload())), [reload]);
