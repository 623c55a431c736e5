import type { BillState, PayoutState } from '../../../gateways/payout/payout.port';

/** States of a bill under way, in the order in which they can follow each other; any may be skipped. */
const UNDER_WAY: readonly PayoutState[] = [
  'CREATED',
  'ACCEPTED',
  'PROCESSING',
  'WAIT_USER_CONFIRM',
  'CANCELING', // the payee may still win the race against a cancellation
  'TRANSFERING',
];

export const isFinal = (state: PayoutState): boolean => !UNDER_WAY.includes(state);

/** Finally not paid: the money is back, and a new attempt is allowed. */
export const isFailed = (state: BillState): boolean => state === 'FAIL' || state === 'CANCELLED';

/**
 * The states that the platform's word may still change: a final state never changes, and a late answer does not turn
 * the clock back. The same state again is taken, for it may bring what the confirmation needs.
 */
export const mayPrecede = (word: BillState): readonly PayoutState[] =>
  isFinal(word) ? UNDER_WAY : UNDER_WAY.slice(0, UNDER_WAY.indexOf(word) + 1);
