import type { Keyring } from '../../../common/crypto/keyring';
import { openPersonal } from '../../../common/crypto/personal-field';
import { Personal } from '../../../common/crypto/personal';
import { SealBroken } from '../../../common/crypto/seal-broken';
import type { Payout } from '../payout.entity';
import { requestPlace } from './request-place';

/**
 * The openid in the bytes that were sent for a payout: they name the payee also after he has deleted his account.
 * undefined when the bytes cannot be opened or name nobody.
 */
export const payeeOf = (
  ring: Keyring,
  { id, requestSealed }: Pick<Payout, 'id' | 'requestSealed'>,
): Personal | undefined => {
  try {
    const { openid } = JSON.parse(openPersonal(ring, requestSealed, requestPlace(id)).reveal()) as { openid?: unknown };
    return typeof openid === 'string' ? new Personal(openid) : undefined;
  } catch (error) {
    if (error instanceof SealBroken || error instanceof SyntaxError) return undefined;
    throw error;
  }
};
