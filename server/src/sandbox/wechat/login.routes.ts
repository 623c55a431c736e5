import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { unionidOf } from '../openid';
import type { Sandbox } from '../sandbox';
import { redeemCode, type CodeKind } from '../store/codes';
import { ensureUser, recordVisit, type WechatUser } from '../store/users';
import { answerSchema, text, tokenQuery, wechatTags } from './schemas';
import { checkClient } from './token.routes';
import { OK, WechatError } from './wechat-error';

const sessionQuery = {
  type: 'object',
  required: ['appid', 'secret', 'js_code', 'grant_type'],
  properties: { appid: text, secret: text, js_code: text, grant_type: text },
} as const;

const phoneInfo = {
  type: 'object',
  properties: {
    phoneNumber: { type: 'string', description: 'with country code if foreign' },
    purePhoneNumber: { type: 'string' },
    countryCode: { type: 'string' },
    watermark: { type: 'object', properties: { timestamp: { type: 'integer' }, appid: { type: 'string' } } },
  },
} as const;

export function loginRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  const { store, clock, credentials } = sandbox;
  const sessionAnswer = answerSchema({
    openid: { type: 'string' },
    session_key: { type: 'string' },
    unionid: { type: 'string' },
  });
  app.get<{ Querystring: { appid: string; secret: string; js_code: string; grant_type: string } }>(
    '/sns/jscode2session',
    {
      schema: {
        ...wechatTags,
        operationId: 'jscode2session',
        summary: 'Exchange a login code for the openid',
        querystring: sessionQuery,
        response: sessionAnswer,
      },
    },
    async (request) => {
      checkClient(credentials, request.query, 'authorization_code');
      const user = redeem(sandbox, request.query.js_code, 'login');
      if (user.traits.loginBlocked) throw new WechatError(40226);
      recordVisit(store, user.name, clock.nowMs());
      const session = { openid: user.openid, session_key: randomBytes(16).toString('base64') };
      return sandbox.settings.get().unionid ? { ...session, unionid: unionidOf(user.name) } : session;
    },
  );
  const body = { type: 'object', required: ['code'], properties: { code: text } } as const;
  const response = answerSchema({ phone_info: phoneInfo });
  app.post<{ Body: { code: string } }>(
    '/wxa/business/getuserphonenumber',
    {
      schema: {
        ...wechatTags,
        operationId: 'getUserPhoneNumber',
        summary: 'Exchange a code for the phone number',
        querystring: tokenQuery,
        body,
        response,
      },
    },
    async (request) => {
      const user = redeem(sandbox, request.body.code, 'phone');
      const countryCode = user.traits.countryCode ?? '86';
      const watermark = { timestamp: Math.floor(clock.nowMs() / 1000), appid: credentials.appId };
      const phoneNumber = countryCode === '86' ? user.phone : `+${countryCode}${user.phone}`;
      return { ...OK, phone_info: { phoneNumber, purePhoneNumber: user.phone, countryCode, watermark } };
    },
  );
}

function redeem({ store, clock, credentials }: Sandbox, code: string, kind: CodeKind): WechatUser {
  const redeemed = redeemCode(store, code, kind, clock.nowMs());
  if ('refusal' in redeemed) throw new WechatError(redeemed.refusal === 'used' && kind === 'login' ? 40163 : 40029);
  return ensureUser(store, credentials.appId, redeemed.user);
}
