import { type KeyObject, createPublicKey } from 'node:crypto';

const PEM = /-----BEGIN PUBLIC KEY-----[^-]+-----END PUBLIC KEY-----/g;

/**
 * The platform's public keys in force, by id. While they are rotated there are several: ids joined by commas, PEM blocks
 * one after the other in the same order; the first is the one we ask the platform to use.
 * @throws Error when the two do not pair up.
 */
export function platformKeys(ids: string, pems: string): Map<string, KeyObject> {
  const names = ids.split(',').map((id) => id.trim());
  const keys = pems.match(PEM) ?? [];
  if (names.some((id) => id === '') || names.length !== keys.length) {
    throw new Error(`${names.length} platform key ids, but ${keys.length} PEM public keys`);
  }
  return new Map(names.map((id, index) => [id, createPublicKey(keys[index])]));
}
