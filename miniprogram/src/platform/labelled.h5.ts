import type { Labelled } from './types';

/** A browser's own input lies inside the element: it must carry the words. */
export const labelled: Labelled = (label, wrong) => ({ nativeProps: { 'aria-label': label, 'aria-invalid': wrong } });
