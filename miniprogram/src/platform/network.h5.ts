import type { Network } from './types';

/** By the browser's own events: Taro's ask for an interface that Safari and desktop browsers have not. */
export const watchNetwork: Network['watchNetwork'] = (changed) => {
  const on = () => changed(true);
  const off = () => changed(false);
  window.addEventListener('online', on);
  window.addEventListener('offline', off);
  return () => {
    window.removeEventListener('online', on);
    window.removeEventListener('offline', off);
  };
};

export const isOnline: Network['isOnline'] = async () => navigator.onLine;
