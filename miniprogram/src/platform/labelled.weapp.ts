import type { Labelled } from './types';

export const labelled: Labelled = (label) => ({ ariaLabel: label });
