import { GatewayFailure } from '../../common/gateway-failure';

/** The only codes that mean a clear no. Every other one, documented or not, is settled by asking for the bill. */
const CLEAR = new Set(['PARAM_ERROR', 'INVALID_REQUEST', 'NO_AUTH', 'NOT_ENOUGH', 'ALREADY_EXISTS']);

interface ClientError {
  code?: unknown;
  response?: { status?: unknown; data?: unknown };
}

/**
 * What an error of the payment client means, when the platform answered at all; undefined when no answer came (the
 * line then knows whether the request was written).
 *
 * A 200 whose signature does not verify (`EV3_…`) is an answer by nobody: `unknown`. Errors of 4xx are not signed, so
 * only the clear refusals are believed. Source: pay.weixin.qq.com, 发起转账 错误码.
 */
export function payoutFailure(error: unknown): GatewayFailure | undefined {
  const { code, response } = error as ClientError;
  if (!response) return undefined;
  if (typeof code === 'string' && code.startsWith('EV3_')) return new GatewayFailure('unknown', code);
  const status = Number(response.status);
  const word = codeOf(response.data) ?? `HTTP_${status}`;
  const clear = status >= 400 && status < 500 && status !== 429 && CLEAR.has(word);
  return new GatewayFailure(clear ? 'refused' : 'unknown', word);
}

/** A 404 that is about the bill and not about the road there: the platform's code, or no body at all. */
export function saysNotFound(error: unknown): boolean {
  const { response } = error as ClientError;
  if (response?.status !== 404) return false;
  return response.data === '' || ['NOT_FOUND', 'ORDER_NOT_EXIST'].includes(codeOf(response.data) ?? '');
}

/** Codes are upper-case words; anything else in their place (a proxy's page, a sentence) is not one. */
function codeOf(data: unknown): string | undefined {
  const { code } = (typeof data === 'object' && data !== null ? data : {}) as { code?: unknown };
  return typeof code === 'string' && /^[A-Z][A-Z_]{1,63}$/.test(code) ? code : undefined;
}
