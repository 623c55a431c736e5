import { type KeyObject, createPublicKey } from 'node:crypto';
import { SettingsError } from '../../config/settings-error';

const PEM = /-----BEGIN PUBLIC KEY-----[^-]+-----END PUBLIC KEY-----/g;

/**
 * The platform's public keys in force, by id. While they are rotated there are several: ids joined by commas, PEM blocks
 * one after the other in the same order; the first is the one we ask the platform to use.
 * @throws SettingsError when the two do not pair up.
 */
export function platformKeys(ids: string, pems: string): Map<string, KeyObject> {
  const names = ids.split(',').map((id) => id.trim());
  const keys = pems.match(PEM) ?? [];
  if (names.some((id) => id === '') || names.length !== keys.length) {
    throw new SettingsError([
      `WECHAT_PAY_PUBLIC_KEY_ID 有 ${names.length} 个编号，WECHAT_PAY_PUBLIC_KEY 有 ${keys.length} 个 PEM 公钥：须一一对应`,
    ]);
  }
  return new Map(names.map((id, index) => [id, createPublicKey(keys[index])]));
}
