import { createCipheriv, randomUUID } from 'node:crypto';
import type { Credentials } from '../credentials';
import { rfc3339 } from '../http/china-time';
import { randomText } from '../http/random';
import { signedHeaders } from './platform-signature';

const ASSOCIATED_DATA = 'mch_payment';

/** A callback as it travels: `MCHTRANSFER.BILL.FINISHED`, encrypted with the APIv3 key and signed. */
export interface SealedNotice {
  headers: Record<string, string>;
  body: string;
}

/** @param id the notice's own id, the same over resends. @param plain the decrypted resource, JSON. */
export function sealNotice(
  credentials: Credentials,
  notice: { id: string; plain: string; createdAt: number },
  nowMs: number,
  probe = false,
): SealedNotice {
  const nonce = randomText(12);
  const body = JSON.stringify({
    id: notice.id,
    create_time: rfc3339(notice.createdAt),
    resource_type: 'encrypt-resource',
    event_type: 'MCHTRANSFER.BILL.FINISHED',
    summary: '商家转账单据终态通知',
    resource: {
      original_type: 'mch_payment',
      algorithm: 'AEAD_AES_256_GCM',
      ciphertext: encrypt(credentials.apiV3Key, nonce, notice.plain),
      associated_data: ASSOCIATED_DATA,
      nonce,
    },
  });
  // Callbacks live in business time, as the product's own clock does.
  return { body, headers: { 'content-type': 'application/json', ...signedHeaders(credentials, body, nowMs, probe) } };
}

function encrypt(apiV3Key: string, nonce: string, plain: string): string {
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(apiV3Key, 'utf8'), nonce);
  cipher.setAAD(Buffer.from(ASSOCIATED_DATA));
  return Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64');
}

export type Forgery =
  'tampered' | 'wrongAmount' | 'otherMerchant' | 'otherSerial' | 'staleTimestamp' | 'probe' | 'replay';

/** A callback with one thing wrong (`replay`: nothing wrong, but sent once more), to see it refused. */
export function forgeNotice(
  credentials: Credentials,
  notice: { id: string; plain: string; createdAt: number },
  nowMs: number,
  forgery: Forgery,
): SealedNotice {
  const plain = JSON.parse(notice.plain) as Record<string, unknown>;
  const fresh = { ...notice, id: forgery === 'replay' ? notice.id : randomUUID() };
  const seal = (change: Record<string, unknown>, atMs = nowMs): SealedNotice =>
    sealNotice(credentials, { ...fresh, plain: JSON.stringify({ ...plain, ...change }) }, atMs, forgery === 'probe');
  if (forgery === 'wrongAmount') return seal({ transfer_amount: Number(plain['transfer_amount']) + 1 });
  if (forgery === 'otherMerchant') return seal({ mch_id: '1900000000' });
  if (forgery === 'staleTimestamp') return seal({}, nowMs - 6 * 60_000);
  const sealed = seal({});
  if (forgery === 'tampered') return { ...sealed, body: sealed.body.replace('终态', '最终') };
  if (forgery === 'otherSerial') {
    return { ...sealed, headers: { ...sealed.headers, 'wechatpay-serial': 'PUB_KEY_ID_0000000000000000000000000000' } };
  }
  return sealed;
}
