import { decrypt, encrypt } from './aes-gcm';
import { keyOf, type Keyring } from './keyring';
import { SealBroken } from './seal-broken';

const VERSION = 1;
const HEADER_BYTES = 1 + 8;

/**
 * Seals a file: version (1 byte), key id (8), nonce (12), ciphertext, tag (16).
 * @param aad what the bytes belong to, such as the photo's id; the same is needed to open them
 */
export function sealBytes(ring: Keyring, plaintext: Buffer, aad: string): Buffer {
  const header = Buffer.concat([Buffer.of(VERSION), Buffer.from(ring.currentId, 'hex')]);
  const box = encrypt(keyOf(ring, ring.currentId), plaintext, withHeader(header, aad));
  return Buffer.concat([header, box]);
}

/** Throws SealBroken. */
export function openBytes(ring: Keyring, sealed: Buffer, aad: string): Buffer {
  if (sealed.length < HEADER_BYTES || sealed[0] !== VERSION) throw new SealBroken('format');
  const header = sealed.subarray(0, HEADER_BYTES);
  const key = keyOf(ring, header.toString('hex', 1));
  return decrypt(key, sealed.subarray(HEADER_BYTES), withHeader(header, aad));
}

function withHeader(header: Buffer, aad: string): Buffer {
  return Buffer.concat([header, Buffer.from(aad)]);
}
