import { copy } from './clipboard';
import type { Sharer } from './types';

/** A phone's browser has a sheet for it; elsewhere the address is copied. */
export const sharer: Sharer = {
  async share({ title, path }) {
    const url = `${location.origin}${path}`;
    if (!('share' in navigator)) return copy(url);
    try {
      await navigator.share({ title, url });
    } catch (failure) {
      if ((failure as Error).name !== 'AbortError') copy(url); // aborted: the person changed their mind
    }
  },
};
