import type { ReceiveMoney } from './types';

/** A browser has no such sheet: the person confirms on the phone. */
export const receiveMoney: ReceiveMoney = async () => 'elsewhere';

export const canReceiveMoney = (): boolean => false;
