import { randomHex } from '../http/random';

const MESSAGES: Record<number, string> = {
  [-1]: 'system error',
  40001: 'invalid credential, access_token is invalid or not latest',
  40002: 'invalid grant_type',
  40003: 'invalid openid',
  40004: 'invalid media type',
  40013: 'invalid appid',
  40014: 'invalid access_token',
  40029: 'invalid code',
  40037: 'invalid template_id',
  40125: 'invalid appsecret',
  40129: 'invalid scene',
  40163: 'code been used',
  40226: 'code blocked',
  41001: 'access_token missing',
  41002: 'appid missing',
  41004: 'appsecret missing',
  41008: 'missing code',
  41030: 'invalid page path',
  42001: 'access_token expired',
  43002: 'require POST method',
  43101: 'user refuse to accept the msg',
  43107: 'subscribe ability banned',
  43108: 'concurrent sending to one user',
  44002: 'empty post data',
  45002: 'content size out of limit',
  45009: 'reach max api daily quota limit',
  45168: 'sensitive words hit',
  47001: 'data format error',
  47003: 'argument invalid!',
  61010: 'code is expired: the user has not visited in the last two hours',
  87020: 'too many repeats of the same request',
};

/** A refusal of api.weixin.qq.com: always HTTP 200 with an errcode. */
export class WechatError extends Error {
  constructor(
    readonly errcode: number,
    detail = '',
  ) {
    super(`${MESSAGES[errcode] ?? 'error'}${detail ? ` ${detail}` : ''}`);
  }

  body(): { errcode: number; errmsg: string } {
    return { errcode: this.errcode, errmsg: `${this.message} rid: ${randomHex(8)}-${randomHex(8)}-${randomHex(8)}` };
  }
}

export const OK = { errcode: 0, errmsg: 'ok' };
