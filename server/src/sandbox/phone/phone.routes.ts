import type { FastifyInstance } from 'fastify';
import { Failure } from '../http/failure';
import { personOf } from '../openid';
import { confirmBill } from '../pay/confirm-bill';
import type { Sandbox } from '../sandbox';
import { issueCode, type CodeKind } from '../store/codes';
import { grantMessage } from '../store/subscriptions';
import { ensureUser, listUsers, type WechatUser } from '../store/users';
import { pushPopupEvent } from '../wechat/push';
import { templatesOf } from '../wechat/templates';
import { phoneView } from './phone-view';
import * as schemas from './schemas';

type UserRoute = { Params: { user: string } };

/** What a person does with the phone: sign in, read, accept, take the red packet. */
export function phoneRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  const { store, clock } = sandbox;
  const userOf = (name: string): WechatUser => ensureUser(store, sandbox.credentials.appId, name);
  app.get('/phone', { schema: schemas.listPhones }, async () => listUsers(store).map(viewUser));
  app.post<UserRoute & { Body: { kind?: CodeKind } }>(
    '/phone/:user/code',
    { schema: schemas.issueCode },
    async ({ params, body }) => {
      return { code: issueCode(store, userOf(params.user).name, body.kind ?? 'login', clock.nowMs()) };
    },
  );
  app.get<UserRoute>('/phone/:user/messages', { schema: schemas.listMessages }, async ({ params }) =>
    phoneView(sandbox, userOf(params.user)),
  );
  consentRoute(app, sandbox, userOf);
  confirmRoute(app, sandbox, userOf);
}

function consentRoute(app: FastifyInstance, sandbox: Sandbox, userOf: (name: string) => WechatUser): void {
  const { store, credentials } = sandbox;
  app.post<UserRoute & { Body: { templateIds: string[] } }>(
    '/phone/:user/consent',
    { schema: schemas.acceptMessages },
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
  app.post<{ Params: { user: string; no: string }; Body: { package?: string } }>(
    '/phone/:user/bills/:no/confirm',
    { schema: schemas.confirmBill },
    async ({ params: { user, no }, body }) => {
      const bill = confirmBill(sandbox, userOf(user), no, body.package);
      return { outBillNo: bill.out_bill_no, state: bill.state, amountFen: bill.amount };
    },
  );
}

function viewUser({ name, openid, phone, visitedAt }: WechatUser): Record<string, string> {
  return { user: name, name: personOf(name), openid, phone, seenAt: new Date(visitedAt).toISOString() };
}
