import { GatewayFailure } from '../../common/gateway-failure';

/** An answer of api.weixin.qq.com: JSON with an `errcode` that a success may leave out. */
export type WechatAnswer = Record<string, unknown>;

/** The token was refused: 40001 not the latest, 40014 malformed, 42001 expired. */
const TOKEN_CODES = new Set([40001, 40014, 42001]);

/**
 * The platform is busy, a quota is used up, or our own account is set up wrongly: nothing happened, and the same call
 * may succeed later. Every other code is about this very call.
 */
const PASSING_CODES = new Set([
  -1, 40001, 40013, 40014, 40125, 40164, 40243, 41001, 41002, 41004, 42001, 43108, 44991, 45009, 45011, 48001, 50004,
  50007, 61081, 89503, 89506, 89507,
]);

/** A missing errcode means 0; `errmsg` is free text and never read. */
export function errcodeOf(answer: WechatAnswer): number {
  return answer.errcode === undefined ? 0 : Number(answer.errcode);
}

export function refusesToken(answer: WechatAnswer): boolean {
  return TOKEN_CODES.has(errcodeOf(answer));
}

/** The answer itself when it is a success. @throws GatewayFailure with the errcode as its code. */
export function accepted(answer: WechatAnswer): WechatAnswer {
  const errcode = errcodeOf(answer);
  if (errcode === 0) return answer;
  throw new GatewayFailure(PASSING_CODES.has(errcode) ? 'unavailable' : 'refused', String(errcode));
}

/** @throws GatewayFailure `unknown`, when the answer is no JSON object: it need not be the platform that spoke. */
export function asAnswer(json: unknown): WechatAnswer {
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as WechatAnswer;
  throw new GatewayFailure('unknown', 'ANSWER_SHAPE');
}
