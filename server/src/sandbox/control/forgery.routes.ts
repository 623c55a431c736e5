import type { FastifyInstance } from 'fastify';
import { post, type Posted } from '../deliveries/post';
import { Failure } from '../http/failure';
import { randomDigits, randomText } from '../http/random';
import { openidOf } from '../openid';
import { noticeOf } from '../pay/bill-life';
import { forgeNotice, type Forgery } from '../pay/notice';
import type { Sandbox } from '../sandbox';
import { findBill } from '../store/bills';
import { latestDelivery } from '../store/deliveries';
import { forgePush, pushSignature, type PushForgery } from '../wechat/push-envelope';
import * as schemas from './schemas';

/** Attacks on the product's callback doors, to see that they hold. */
export function forgeryRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  app.post<{ Body: { outBillNo: string; kind: Forgery } }>(
    '/control/forge',
    { schema: schemas.forge },
    async ({ body }) => forgeCallback(sandbox, body.outBillNo, body.kind),
  );
  app.post<{ Body: { kind: PushForgery } }>('/control/forge-push', { schema: schemas.forgePush }, async ({ body }) => {
    const openid = openidOf(sandbox.credentials.appId, 'forger');
    const event = { FromUserName: openid, CreateTime: Number(stamp(sandbox).timestamp), MsgType: 'event' };
    const message = JSON.stringify({ ...event, Event: 'wxa_media_check', trace_id: 'forged', errcode: 0 });
    return post(target(sandbox), forgePush(sandbox.credentials, message, openid, stamp(sandbox), body.kind));
  });
  app.post('/control/check-push-target', { schema: schemas.checkPush }, async () => echo(sandbox));
}

async function forgeCallback(
  { store, credentials, clock }: Sandbox,
  outBillNo: string,
  kind: Forgery,
): Promise<Posted> {
  const bill = findBill(store, outBillNo);
  if (!bill?.notify_url) throw new Failure(404, 'NOT_FOUND', '没有这笔转账，或它没有回调地址');
  const sent = latestDelivery(store, 'callback', outBillNo);
  const success = { ...bill, state: 'SUCCESS' as const };
  const plain = kind === 'replay' && sent ? sent.message : JSON.stringify(noticeOf(success, credentials.mchId));
  const notice = { id: sent?.id ?? randomText(36), plain, createdAt: clock.nowMs() };
  return post(bill.notify_url, forgeNotice(credentials, notice, clock.nowMs(), kind));
}

async function echo(sandbox: Sandbox): Promise<{ status: number; echoed: boolean }> {
  const { timestamp, nonce } = stamp(sandbox);
  const echostr = randomDigits(19);
  const signature = pushSignature(sandbox.credentials.pushToken, timestamp, nonce);
  const query = new URLSearchParams({ signature, timestamp, nonce, echostr });
  const response = await fetch(`${target(sandbox)}?${query.toString()}`, { signal: AbortSignal.timeout(5_000) });
  return { status: response.status, echoed: (await response.text()) === echostr };
}

function stamp({ clock }: Sandbox): { timestamp: string; nonce: string } {
  return { timestamp: String(Math.floor(clock.nowMs() / 1000)), nonce: randomDigits(10) };
}

function target({ settings }: Sandbox): string {
  const { pushUrl } = settings.get();
  if (pushUrl === null) throw new Failure(409, 'NO_TARGET', '没有设置消息推送地址');
  return pushUrl;
}
