import type { FieldPlace } from '../../../common/crypto/personal-field';

/** The cell that a payout's frozen bytes are sealed for. */
export const requestPlace = (payoutId: string): FieldPlace => ({
  table: 'payout',
  column: 'requestSealed',
  rowId: payoutId,
});
