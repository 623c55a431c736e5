import { createVerify } from 'node:crypto';
import type { Credentials } from '../credentials';
import type { Store } from '../store/store';
import type { VirtualClock } from '../virtual-clock';
import { signError } from './pay-error';

const SCHEME = 'WECHATPAY2-SHA256-RSA2048 ';
const FIELDS = ['mchid', 'nonce_str', 'signature', 'timestamp', 'serial_no'] as const;
const TOLERANCE_MS = 5 * 60_000;
const NONCE_KEPT_MS = 15 * 60_000;

type Field = (typeof FIELDS)[number];

export interface SignedRequest {
  method: string;
  /** Path with query, without host. */
  url: string;
  authorization: string | undefined;
  rawBody: Buffer;
}

/** Throws 401 SIGN_ERROR unless the merchant signed exactly these bytes, lately, and for the first time. */
export function verifyRequest(
  request: SignedRequest,
  { store, clock, credentials }: { store: Store; clock: VirtualClock; credentials: Credentials },
): void {
  const fields = parseAuthorization(request.authorization);
  if (fields.mchid !== credentials.mchId) throw signError('mchid 与商户不符');
  if (fields.serial_no !== credentials.merchantSerial) throw signError('商户证书序列号有误');
  if (!isRecent(fields.timestamp, clock)) throw signError('请求时间戳与微信支付时间相差超过 5 分钟');
  const head = `${request.method}\n${request.url}\n${fields.timestamp}\n${fields.nonce_str}\n`;
  const verifier = createVerify('RSA-SHA256').update(head).update(request.rawBody).update('\n');
  if (!verifier.verify(credentials.merchantPublicKey, fields.signature, 'base64')) {
    throw signError(`验签失败，签名串：${JSON.stringify(head)} + 请求体 + "\\n"`);
  }
  if (!useNonce(store, fields.nonce_str, clock.realMs())) throw signError('随机串重复使用');
}

function parseAuthorization(header: string | undefined): Record<Field, string> {
  if (!header?.startsWith(SCHEME)) throw signError('Authorization 缺少或认证类型有误');
  const parameters = header.slice(SCHEME.length).split(',');
  const pairs = parameters.map((parameter) => /^([a-z_]+)="([^"]*)"$/.exec(parameter));
  const fields = new Map(pairs.map((pair) => [pair?.[1] ?? '', pair?.[2] ?? '']));
  const complete = FIELDS.every((field) => fields.get(field)) && fields.size === FIELDS.length;
  if (!complete || parameters.length !== FIELDS.length) throw signError('Authorization 格式有误');
  return Object.fromEntries(fields) as Record<Field, string>;
}

/**
 * Within five minutes of the virtual or of the real clock. The real one counts as well because a client library signs
 * with the machine's time even while the business time of a simulated city runs years away from it.
 */
function isRecent(timestamp: string, clock: VirtualClock): boolean {
  if (!/^\d{1,12}$/.test(timestamp)) return false;
  const ms = Number(timestamp) * 1000;
  return [clock.nowMs(), clock.realMs()].some((now) => Math.abs(now - ms) <= TOLERANCE_MS);
}

function useNonce(store: Store, nonce: string, realMs: number): boolean {
  store.run('DELETE FROM used_nonce WHERE seen_at < ?', realMs - NONCE_KEPT_MS);
  const sql = 'INSERT INTO used_nonce (nonce, seen_at) VALUES (?, ?) ON CONFLICT (nonce) DO NOTHING';
  return store.run(sql, nonce, realMs) === 1;
}
