import { Injectable } from '@nestjs/common';
import { GatewayFailure } from '../../src/common/gateway-failure';
import { type PushMessage, WECHAT_PUSH, type WechatPush } from '../../src/gateways/wechat-push/wechat-push.port';
import { ConsumesInbox, type InboxConsumer } from '../../src/modules/callback/callback.api';
import { InboxEntry } from '../../src/modules/callback/inbox-entry.entity';
import { ProcessInbox } from '../../src/modules/callback/process-inbox.job';
import { ReceivePayNotice } from '../../src/modules/callback/receive-pay-notice';
import { ReceivePush } from '../../src/modules/callback/receive-push';
import { describeEachEngine } from '../support/engines/engines';
import { TreasuryWorld } from './treasury-world';

const push: WechatPush = {
  echo: (query) => {
    if (query.signature !== 'good') throw new GatewayFailure('refused', 'PUSH_SIGNATURE');
    return query.echostr ?? '';
  },
  read: (_query, rawBody) => {
    const message = JSON.parse(rawBody.toString()) as PushMessage;
    return { dedupeKey: String(message.CreateTime), message };
  },
};

@ConsumesInbox('wechat', 'a_test_event', 'subscribe_msg_sent_event')
@Injectable()
class Listener implements InboxConsumer<'wechat'> {
  readonly heard: PushMessage[] = [];
  failing = false;

  async consume(message: PushMessage): Promise<void> {
    if (this.failing) throw new Error('later');
    this.heard.push(message);
  }
}

describeEachEngine('callbacks', (engine) => {
  let world: TreasuryWorld;

  beforeEach(async () => {
    world = await TreasuryWorld.open(engine, [{ provide: WECHAT_PUSH, useValue: push }, Listener]);
    await world.rule(500);
    await world.budget(1_000);
  });
  afterEach(() => world.close());

  const refused = (message: string) =>
    expect.objectContaining({ code: 'callback.refused', status: 401, extra: { code: 'FAIL', message } }) as Error;
  const stored = () => world.database.repository(InboxEntry).find();
  const body = (message: object) => Buffer.from(JSON.stringify(message));

  it('stores a notice once, sealed, and acts on it afterwards', async () => {
    const { reward, billNo } = await world.claiming('ANNA');
    world.platform.close(billNo, 'SUCCESS');
    await Promise.all([world.callBack(billNo), world.callBack(billNo)]);
    const [entry, ...others] = await stored();
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ platform: 'wechatPay', dedupeKey: `notice-${billNo}`, processedAt: null });
    expect(entry!.bodySealed).not.toContain('o-ANNA');
    expect(await world.reward(reward.id)).toMatchObject({ state: 'claiming' });
    await world.runDue();
    await world.get(ProcessInbox).run({ entryId: entry!.id });
    expect(await world.reward(reward.id)).toMatchObject({ state: 'paid' });
    expect((await stored())[0]?.processedAt).toEqual(world.clock.now());
  });

  it('refuses what it cannot verify, and what is not about a payout of ours', async () => {
    const { billNo } = await world.claiming('BERT');
    const notice = world.platform.noticeOf(billNo);
    const receive = (message: object, signature = 'good') =>
      world.get(ReceivePayNotice).receive({ 'x-signature': signature }, body(message));
    await expect(receive(notice, 'forged')).rejects.toEqual(refused('NOTICE_SIGNATURE'));
    await expect(world.get(ReceivePayNotice).receive({}, undefined)).rejects.toEqual(refused('NOTICE_BODY'));
    await expect(receive({ ...notice, outBillNo: 'X' })).rejects.toEqual(refused('NOTICE_BILL'));
    await expect(receive({ ...notice, amountFen: 501 })).rejects.toEqual(refused('NOTICE_BILL'));
    await expect(receive({ ...notice, openid: 'o-X' })).rejects.toEqual(refused('NOTICE_BILL'));
    expect(await stored()).toEqual([]);
  });

  it('hands a push to its consumer once', async () => {
    const message = { Event: 'a_test_event', FromUserName: 'o-1', CreateTime: 1, trace_id: 't' };
    const listener = world.get(Listener);
    listener.failing = true;
    await world.get(ReceivePush).receive({}, body(message));
    await world.get(ReceivePush).receive({}, body(message));
    await expect(world.runDue()).rejects.toThrow('later');
    expect((await stored())[0]?.processedAt).toBeNull();
    listener.failing = false;
    await world.runDue();
    await world.get(ProcessInbox).run({ entryId: (await stored())[0]!.id });
    expect(listener.heard).toEqual([message]);
  });

  it('keeps a push that interests nobody', async () => {
    await world.get(ReceivePush).receive({}, body({ Event: 'other', FromUserName: 'o-1', CreateTime: 2 }));
    await world.runDue();
    expect(world.get(Listener).heard).toEqual([]);
    expect((await stored())[0]?.processedAt).not.toBeNull();
  });

  it('answers the check of our address', () => {
    expect(world.get(ReceivePush).echo({ signature: 'good', echostr: '42' })).toBe('42');
    expect(() => world.get(ReceivePush).echo({ echostr: '42' })).toThrow(refused('PUSH_SIGNATURE'));
  });
});
