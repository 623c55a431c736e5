import type { FastifyInstance } from 'fastify';
import { Failure, failureSchema } from '../http/failure';
import { confirmBill } from '../pay/confirm-bill';
import type { Sandbox } from '../sandbox';
import { issueCode, type CodeKind } from '../store/codes';
import { grantMessage } from '../store/subscriptions';
import { ensureUser, listUsers, type WechatUser } from '../store/users';
import { pushPopupEvent } from '../wechat/push';
import { templatesOf } from '../wechat/templates';
import { phoneView } from './phone-view';

const tags = ['phone'];
const text = { type: 'string' } as const;
const userParams = {
  type: 'object',
  required: ['user'],
  properties: { user: { type: 'string', pattern: '^[a-z0-9-]{1,32}$', description: 'any name; made on first use' } },
} as const;
const userView = { type: 'object', properties: { user: text, openid: text, phone: text, seenAt: text } } as const;
const codeBody = { type: 'object', properties: { kind: { enum: ['login', 'phone'] } } } as const;
const consentBody = {
  type: 'object',
  required: ['templateIds'],
  properties: { templateIds: { type: 'array', items: text, minItems: 1, maxItems: 5 } },
} as const;
const item = {
  type: 'object',
  additionalProperties: true,
  properties: { kind: { enum: ['subscribe', 'sms', 'redPacket'] }, id: text, at: text },
} as const;

type UserRoute = { Params: { user: string } };

/** What a person does with the phone: sign in, read, accept, take the red packet. */
export function phoneRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  const { store, clock } = sandbox;
  const userOf = (name: string): WechatUser => ensureUser(store, sandbox.credentials.appId, name);
  app.get(
    '/phone',
    { schema: { tags, operationId: 'listPhones', response: { 200: { type: 'array', items: userView } } } },
    async () => listUsers(store).map(viewUser),
  );
  const codeAnswer = { 200: { type: 'object', properties: { code: text } } } as const;
  app.post<UserRoute & { Body: { kind?: CodeKind } }>(
    '/phone/:user/code',
    {
      schema: {
        tags,
        operationId: 'issueCode',
        description: 'What `wx.login` (login) or the phone-number button (phone) hands to the app: one use, 5 minutes.',
        params: userParams,
        body: codeBody,
        response: codeAnswer,
      },
    },
    async ({ params, body }) => {
      return { code: issueCode(store, userOf(params.user).name, body.kind ?? 'login', clock.nowMs()) };
    },
  );
  const list = { 200: { type: 'array', items: item } } as const;
  app.get<UserRoute>(
    '/phone/:user/messages',
    { schema: { tags, operationId: 'listMessages', params: userParams, response: list } },
    async ({ params }) => phoneView(sandbox, userOf(params.user)),
  );
  consentRoute(app, sandbox, userOf);
  confirmRoute(app, sandbox, userOf);
}

function consentRoute(app: FastifyInstance, sandbox: Sandbox, userOf: (name: string) => WechatUser): void {
  const { store, credentials } = sandbox;
  app.post<UserRoute & { Body: { templateIds: string[] } }>(
    '/phone/:user/consent',
    {
      schema: {
        tags,
        operationId: 'acceptMessages',
        description: 'The user accepts in `wx.requestSubscribeMessage`: the right to one message per template.',
        params: userParams,
        body: consentBody,
        response: { 200: { type: 'object', additionalProperties: { type: 'string' } }, 404: failureSchema },
      },
    },
    async ({ params, body }) => {
      const known = templatesOf(credentials).map(({ id }) => id);
      if (!body.templateIds.every((id) => known.includes(id))) throw new Failure(404, 'NO_TEMPLATE', '没有这个模板');
      const user = userOf(params.user);
      for (const id of body.templateIds) grantMessage(store, user.openid, id);
      pushPopupEvent(sandbox, user.openid, body.templateIds);
      return Object.fromEntries(body.templateIds.map((id) => [id, 'accept']));
    },
  );
}

function confirmRoute(app: FastifyInstance, sandbox: Sandbox, userOf: (name: string) => WechatUser): void {
  const params = {
    ...userParams,
    properties: { ...userParams.properties, no: { type: 'string', description: 'out_bill_no' } },
  };
  const answer = {
    type: 'object',
    properties: { outBillNo: text, state: text, amountFen: { type: 'integer' } },
  } as const;
  app.post<{ Params: { user: string; no: string }; Body: { package?: string } }>(
    '/phone/:user/bills/:no/confirm',
    {
      schema: {
        tags,
        operationId: 'confirmBill',
        description: 'The button of the page that `wx.requestMerchantTransfer` opens. A second tap changes nothing.',
        params,
        body: { type: 'object', properties: { package: text } },
        response: { 200: answer, 400: failureSchema, 403: failureSchema, 404: failureSchema, 409: failureSchema },
      },
    },
    async ({ params: { user, no }, body }) => {
      const bill = confirmBill(sandbox, userOf(user), no, body.package);
      return { outBillNo: bill.out_bill_no, state: bill.state, amountFen: bill.amount };
    },
  );
}

function viewUser({ name, openid, phone, visitedAt }: WechatUser): Record<string, string> {
  return { user: name, openid, phone, seenAt: new Date(visitedAt).toISOString() };
}
