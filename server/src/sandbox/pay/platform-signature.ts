import { createSign } from 'node:crypto';
import { randomText } from '../http/random';
import type { Credentials } from '../credentials';

/**
 * The headers with which the platform signs an answer or a callback.
 * @param nowMs the time stamped into it. @param probe a signature that must be refused, as the real platform sends rarely.
 */
export function signedHeaders(
  credentials: Credentials,
  body: string,
  nowMs: number,
  probe = false,
): Record<string, string> {
  const timestamp = String(Math.floor(nowMs / 1000));
  const nonce = randomText(32);
  const sign = createSign('RSA-SHA256').update(`${timestamp}\n${nonce}\n${body}\n`);
  const signature = sign.sign(credentials.platformPrivateKey, 'base64');
  return {
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-serial': credentials.platformPublicKeyId,
    'wechatpay-signature': probe ? `WECHATPAY/SIGNTEST/${signature.slice(19)}` : signature,
    'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
    'request-id': `08${randomText(32).toUpperCase()}`,
  };
}
