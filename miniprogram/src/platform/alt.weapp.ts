import type { Alt } from './types';

export const alt: Alt = (words) => ({ ariaLabel: words });
