import type { OpenLink } from './types';

/** A page of its own: this one stays where it is. */
export const openLink: OpenLink = (address) => void window.open(address, '_blank', 'noopener');
