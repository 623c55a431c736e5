import { decrypt, encrypt } from './aes-gcm';
import { keyOf, type Keyring } from './keyring';
import { Personal } from './personal';
import { SealBroken } from './seal-broken';

const VERSION = 'v1';

/** The one cell a sealed value is good for. */
export interface FieldPlace {
  table: string;
  column: string;
  rowId: string;
}

/** Seals a personal value for a text column: `v1.<key id>.<base64url>`. */
export function sealPersonal(ring: Keyring, value: Personal, place: FieldPlace): string {
  const box = encrypt(keyOf(ring, ring.currentId), Buffer.from(value.reveal()), aadOf(ring.currentId, place));
  return `${VERSION}.${ring.currentId}.${box.toString('base64url')}`;
}

/** Throws SealBroken, also for a value copied here from another row or column. */
export function openPersonal(ring: Keyring, sealed: string, place: FieldPlace): Personal {
  const [version, id, text, ...rest] = sealed.split('.');
  if (version !== VERSION || text === undefined || rest.length > 0) throw new SealBroken('format');
  const box = Buffer.from(text, 'base64url');
  // Decoding forgives foreign characters and loose bits; a sealed value has one spelling.
  if (box.toString('base64url') !== text) throw new SealBroken('format');
  return new Personal(decrypt(keyOf(ring, id), box, aadOf(id, place)).toString());
}

/** JSON keeps the parts apart: table `a`, column `bc` is not table `ab`, column `c`. */
function aadOf(id: string, { table, column, rowId }: FieldPlace): Buffer {
  return Buffer.from(JSON.stringify([VERSION, id, table, column, rowId]));
}
