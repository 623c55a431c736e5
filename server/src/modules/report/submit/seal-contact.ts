import type { Keyring } from '../../../common/crypto/keyring';
import { Personal } from '../../../common/crypto/personal';
import { sealPersonal } from '../../../common/crypto/personal-field';
import type { SubmitInput } from './submit-input';

/** Name and phone that a caller left, as one sealed value; null when he left nothing. */
export const sealContact = (ring: Keyring, rowId: string, contact: SubmitInput['contact']): string | null =>
  contact
    ? sealPersonal(ring, new Personal(JSON.stringify(contact)), { table: 'report', column: 'contactSealed', rowId })
    : null;
