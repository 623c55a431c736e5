import { sealNotice } from '../pay/notice';
import { randomDigits } from '../http/random';
import type { Sandbox } from '../sandbox';
import { dueDeliveries, recordAttempt, type Delivery } from '../store/deliveries';
import { sealPush } from '../wechat/push-envelope';
import { pauseBefore } from './schedule';
import { post, type Posted } from './post';

const BATCH = 16;

/** Sends everything that is due, sixteen at a time, until nothing is due any more. */
export async function deliverDue(sandbox: Sandbox): Promise<void> {
  for (;;) {
    const due = dueDeliveries(sandbox.store, sandbox.clock.nowMs(), BATCH);
    if (due.length === 0) return;
    await Promise.all(due.map((delivery) => attempt(sandbox, delivery)));
  }
}

async function attempt(sandbox: Sandbox, delivery: Delivery): Promise<void> {
  const { store, clock, faults } = sandbox;
  const operation = delivery.kind === 'callback' ? 'transferCallback' : 'messagePush';
  const posted = await send(sandbox, delivery);
  if (faults.take({ path: '', operation }, ['double']).length > 0) await send(sandbox, delivery);
  const now = clock.nowMs();
  const pause = pauseBefore(delivery.kind, delivery.tried + 1);
  const state = posted.accepted ? 'done' : pause === undefined ? 'abandoned' : 'due';
  const outcome = { at: now, status: posted.status, outcome: posted.outcome };
  recordAttempt(store, delivery.id, outcome, { state, dueAt: now + (pause ?? 0) });
}

async function send(sandbox: Sandbox, delivery: Delivery): Promise<Posted> {
  const { credentials, clock, settings } = sandbox;
  if (delivery.kind === 'push') return post(delivery.url, pushOf(sandbox, delivery));
  const notice = { id: delivery.id, plain: delivery.message, createdAt: delivery.created_at };
  return post(delivery.url, sealNotice(credentials, notice, clock.nowMs(), settings.takeProbe('probeCallbacks')));
}

function pushOf({ credentials, clock }: Sandbox, delivery: Delivery): ReturnType<typeof sealPush> {
  const { FromUserName: openid } = JSON.parse(delivery.message) as { FromUserName: string };
  const stamp = { timestamp: String(Math.floor(clock.nowMs() / 1000)), nonce: randomDigits(10) };
  return sealPush(credentials, delivery.message, openid, stamp);
}
