import { type KeyObject, createDecipheriv, createVerify } from 'node:crypto';
import { GatewayFailure } from '../../common/gateway-failure';
import { billOf, merchantOf } from './bill-answer';
import type { Bill, BillNotice } from './payout.port';

const MAX_BYTES = 65_536;
const MAX_SKEW_MS = 300_000;
const TAG_BYTES = 16;

export interface NoticeKeys {
  platformKeys: Map<string, KeyObject>;
  apiV3Key: string;
  mchId: string;
}

export interface RawNotice {
  headers: Record<string, string | undefined>;
  rawBody: Buffer;
  nowMs: number;
}

/**
 * Verifies and opens a callback: size, headers, serial, time, signature, decryption, event, merchant, in this order, so
 * that nothing unsigned is parsed. Probes (`WECHATPAY/SIGNTEST/…`) simply fail the signature. Source: pay.weixin.qq.com.
 * @throws GatewayFailure `refused`, code `NOTICE_…`.
 */
export function readNotice(notice: RawNotice, keys: NoticeKeys): BillNotice {
  if (notice.rawBody.length > MAX_BYTES) throw refused('SIZE');
  verify(notice, keys.platformKeys);
  const envelope = json(notice.rawBody.toString('utf8'));
  const words = json(decrypt(envelope.resource, keys.apiV3Key));
  if (envelope.event_type !== 'MCHTRANSFER.BILL.FINISHED') throw refused('EVENT');
  if (merchantOf(words) !== keys.mchId) throw refused('MERCHANT');
  if (typeof envelope.id !== 'string' || typeof words.out_bill_no !== 'string') throw refused('SHAPE');
  return { ...finished(words, words.out_bill_no), noticeId: envelope.id, mchId: keys.mchId };
}

function verify({ headers, rawBody, nowMs }: RawNotice, platformKeys: Map<string, KeyObject>): void {
  const [timestamp, nonce, serial, signature] = ['timestamp', 'nonce', 'serial', 'signature'].map(
    (name) => headers[`wechatpay-${name}`] ?? '',
  ) as [string, string, string, string];
  if (!/^\d{1,12}$/.test(timestamp) || !nonce || !serial || !signature) throw refused('HEADERS');
  const key = platformKeys.get(serial);
  if (!key) throw refused('SERIAL');
  if (Math.abs(nowMs - Number(timestamp) * 1000) >= MAX_SKEW_MS) throw refused('TIME');
  const signed = createVerify('RSA-SHA256').update(`${timestamp}\n${nonce}\n`).update(rawBody).update('\n');
  if (!signed.verify(key, signature, 'base64')) throw refused('SIGNATURE');
}

function decrypt(resource: unknown, apiV3Key: string): string {
  const { algorithm, ciphertext, nonce, associated_data: aad } = (resource ?? {}) as Record<string, unknown>;
  if (algorithm !== 'AEAD_AES_256_GCM') throw refused('ALGORITHM');
  const sealed = Buffer.from(String(ciphertext), 'base64');
  if (sealed.length <= TAG_BYTES) throw refused('DECRYPT');
  try {
    const decipher = createDecipheriv('aes-256-gcm', Buffer.from(apiV3Key), Buffer.from(String(nonce)))
      .setAuthTag(sealed.subarray(-TAG_BYTES))
      .setAAD(Buffer.from(typeof aad === 'string' ? aad : ''));
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]).toString('utf8');
  } catch (cause) {
    throw new GatewayFailure('refused', 'NOTICE_DECRYPT', { cause });
  }
}

/** Callbacks are sent for final states only. */
function finished(words: Record<string, unknown>, outBillNo: string): Bill {
  if (!['SUCCESS', 'FAIL', 'CANCELLED'].includes(String(words.state))) throw refused('STATE');
  return billOf(words, outBillNo);
}

function json(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refused('JSON');
  }
  if (typeof value !== 'object' || value === null) throw refused('JSON');
  return value as Record<string, unknown>;
}

function refused(what: string): GatewayFailure {
  return new GatewayFailure('refused', `NOTICE_${what}`);
}
