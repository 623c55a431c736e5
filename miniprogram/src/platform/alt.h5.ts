import type { Alt } from './types';

/** A browser's own picture lies inside the element: it must carry the words. */
export const alt: Alt = (words) => ({ nativeProps: { alt: words } });
