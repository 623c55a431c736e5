import { createCipheriv, createHash, randomBytes } from 'node:crypto';

const BLOCK_BYTES = 32;

/** `sha1` over the sorted, joined parts: of token, timestamp, nonce – and of the encrypted body for msg_signature. */
export function pushSignature(...parts: string[]): string {
  return createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex');
}

/**
 * 安全 mode: AES-256-CBC, IV = first 16 bytes of the key, PKCS#7 with blocks of 32,
 * over 16 random bytes + length (4 bytes, big-endian) + message + appid. Answers base64.
 */
export function encryptPush(message: string, appId: string, aesKey: string, random = randomBytes(16)): string {
  const key = Buffer.from(`${aesKey}=`, 'base64');
  const text = Buffer.from(message, 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  const plain = Buffer.concat([random, length, text, Buffer.from(appId)]);
  const missing = BLOCK_BYTES - (plain.length % BLOCK_BYTES);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([plain, Buffer.alloc(missing, missing)]);
  return Buffer.concat([cipher.update(padded), cipher.final()]).toString('base64');
}

export interface SealedPush {
  query: Record<string, string>;
  body: string;
}

export function sealPush(
  keys: { appId: string; pushToken: string; pushAesKey: string },
  message: string,
  openid: string,
  stamp: { timestamp: string; nonce: string },
): SealedPush {
  const encrypted = encryptPush(message, keys.appId, keys.pushAesKey);
  const { timestamp, nonce } = stamp;
  const query = {
    signature: pushSignature(keys.pushToken, timestamp, nonce),
    timestamp,
    nonce,
    openid,
    encrypt_type: 'aes',
    msg_signature: pushSignature(keys.pushToken, timestamp, nonce, encrypted),
  };
  return { query, body: JSON.stringify({ ToUserName: ORIGINAL_ID, Encrypt: encrypted }) };
}

/** The account's original id: the recipient of every pushed event. */
export const ORIGINAL_ID = 'gh_5d0b7c2a91ef';

export type PushForgery = 'wrongSignature' | 'wrongMsgSignature' | 'wrongAppId';

export function forgePush(
  keys: { appId: string; pushToken: string; pushAesKey: string },
  message: string,
  openid: string,
  stamp: { timestamp: string; nonce: string },
  forgery: PushForgery,
): SealedPush {
  const sealed = sealPush(
    forgery === 'wrongAppId' ? { ...keys, appId: 'wx0000000000000000' } : keys,
    message,
    openid,
    stamp,
  );
  const wrong = pushSignature('another token', stamp.timestamp, stamp.nonce);
  if (forgery === 'wrongSignature')
    return { ...sealed, query: { ...sealed.query, signature: wrong, msg_signature: wrong } };
  if (forgery === 'wrongMsgSignature') return { ...sealed, query: { ...sealed.query, msg_signature: wrong } };
  return sealed;
}
