import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto';

/** sha1 over the sorted, joined parts, lower-case hex: the platform's signature of pushes and of its URL check. */
export function pushSignature(...parts: string[]): string {
  return createHash('sha1').update(parts.sort().join(''), 'utf8').digest('hex');
}

/** Compares in constant time; false for any difference in length. */
export function sameSignature(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * Opens `Encrypt` of a push in 安全 mode: AES-256-CBC under the 43-character EncodingAESKey, IV = the key's first half,
 * PKCS#7 to blocks of 32; inside: 16 random bytes, 4 bytes length, message, appid.
 * @throws Error when it is not that.
 */
export function openPush(encrypted: string, aesKey: string): { message: string; appId: string } {
  const key = Buffer.from(`${aesKey}=`, 'base64');
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([decipher.update(encrypted, 'base64'), decipher.final()]);
  const plain = unpad(padded);
  if (plain.length < 20) throw new Error('push too short');
  const end = 20 + plain.readUInt32BE(16);
  if (end > plain.length) throw new Error('push length wrong');
  return { message: plain.toString('utf8', 20, end), appId: plain.toString('utf8', end) };
}

function unpad(padded: Buffer): Buffer {
  const size = padded.at(-1) ?? 0;
  const padding = padded.subarray(padded.length - size);
  if (size < 1 || size > 32 || !padding.every((byte) => byte === size)) throw new Error('push padding wrong');
  return padded.subarray(0, padded.length - size);
}
