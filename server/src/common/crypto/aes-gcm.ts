import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { SealBroken } from './seal-broken';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * AES-256-GCM under a random nonce: nonce (12 bytes), ciphertext, tag (16 bytes). One key may seal 2^32 values
 * (NIST SP 800-38D, 8.3), which is why keys carry an id and can be replaced.
 */
export function encrypt(key: Buffer, plaintext: Buffer, aad: Buffer): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES }).setAAD(aad);
  return Buffer.concat([nonce, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
}

/** Throws SealBroken `format` when too short, `changed` when key, bytes or aad are not those of encrypt. */
export function decrypt(key: Buffer, box: Buffer, aad: Buffer): Buffer {
  if (box.length < NONCE_BYTES + TAG_BYTES) throw new SealBroken('format');
  const tagAt = box.length - TAG_BYTES;
  const decipher = createDecipheriv(ALGORITHM, key, box.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(aad).setAuthTag(box.subarray(tagAt));
  const plaintext = decipher.update(box.subarray(NONCE_BYTES, tagAt));
  try {
    return Buffer.concat([plaintext, decipher.final()]);
  } catch {
    throw new SealBroken('changed');
  }
}
