import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings';
import { SettingsError } from '../../config/settings-error';
import { SealBroken } from './seal-broken';

const KEY_BYTES = 32;

/** Keys by id (16 hex characters, from keyId). The current one seals; the others only open what they sealed. */
export interface Keyring {
  currentId: string;
  keys: Record<string, Buffer>;
}

/** The keys of the installation. Throws SettingsError when one is malformed or serves two purposes. */
@Injectable()
export class Keyrings {
  readonly photo: Keyring;
  readonly personal: Keyring;
  readonly blindIndex: Buffer;

  constructor(settings: Settings) {
    this.photo = parseKeyring('KEY_PHOTO', settings.KEY_PHOTO);
    this.personal = parseKeyring('KEY_PERSONAL', settings.KEY_PERSONAL);
    this.blindIndex = parseKey('KEY_BLIND_INDEX', settings.KEY_BLIND_INDEX);
    const ids = [...Object.keys(this.photo.keys), ...Object.keys(this.personal.keys), keyId(this.blindIndex)];
    if (new Set(ids).size < ids.length) {
      throw new SettingsError(['KEY_PHOTO、KEY_PERSONAL 和 KEY_BLIND_INDEX 不能含有相同的密钥：请各自生成']);
    }
  }
}

/** Names a key without telling anything about it. */
export function keyId(key: Buffer): string {
  return createHash('sha256').update('key id\0').update(key).digest('hex').slice(0, 16);
}

/** Throws SealBroken `key` when the ring does not hold it. */
export function keyOf(ring: Keyring, id: string): Buffer {
  const key = Object.hasOwn(ring.keys, id) ? ring.keys[id] : undefined;
  if (!key) throw new SealBroken('key');
  return key;
}

/**
 * @param name the setting, for the error text, which never shows the value
 * @param text 32 bytes in base64; after a change of key the earlier ones follow, separated by commas
 */
export function parseKeyring(name: string, text: string): Keyring {
  const keys = text.split(',').map((part) => parseKey(name, part.trim()));
  const entries = keys.map((key): [string, Buffer] => [keyId(key), key]);
  return { currentId: entries[0][0], keys: Object.fromEntries(entries) };
}

function parseKey(name: string, text: string): Buffer {
  const key = Buffer.from(text, 'base64');
  if (key.toString('base64') !== text || key.length !== KEY_BYTES) {
    throw new SettingsError([`${name} 不正确：每把密钥应为 ${KEY_BYTES} 个随机字节的 base64`]);
  }
  return key;
}
