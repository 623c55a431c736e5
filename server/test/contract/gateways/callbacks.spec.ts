import { CONTENT_SAFETY, type ContentSafety } from '../../../src/gateways/content-safety/content-safety.port';
import { type BillNotice, PAYOUT_GATEWAY, type PayoutGateway } from '../../../src/gateways/payout/payout.port';
import { WECHAT_LOGIN, type WechatLogin } from '../../../src/gateways/wechat-login/wechat-login.port';
import { WECHAT_PUSH, type PushMessage, type WechatPush } from '../../../src/gateways/wechat-push/wechat-push.port';
import type { Delivery } from './door';
import { Stage } from './stage';

interface Posted {
  accepted: boolean;
  outcome: string;
}

describe('what the platforms send us', () => {
  let stage: Stage;
  let payouts: PayoutGateway;
  let push: WechatPush;
  let safety: ContentSafety;
  let openid: string;
  let notices: BillNotice[];
  let pushes: { dedupeKey: string; message: PushMessage }[];

  beforeAll(async () => {
    stage = await Stage.open();
    const gateways = await stage.gateways();
    payouts = gateways.get(PAYOUT_GATEWAY);
    push = gateways.get(WECHAT_PUSH);
    safety = gateways.get(CONTENT_SAFETY);
    openid = (await gateways.get<WechatLogin>(WECHAT_LOGIN).exchange(await stage.code('zhang'))).openid;
    await stage.control('PUT', '/balance', { fen: 1_000_000 });
    const { now } = await stage.control<{ now: string }>('GET', '/clock');
    stage.door.answer = (delivery) => receive(delivery, Date.parse(now));
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    [notices, pushes] = [[], []];
    await stage.control('PUT', '/faults', []);
    await stage.control('PUT', '/probes', { callbacks: 0 });
  });

  function receive({ path, query, headers, rawBody }: Delivery, nowMs: number): string {
    if (path === '/push' && query.echostr) return push.echo(query);
    if (path === '/push') pushes.push(push.read(query, rawBody));
    if (path === '/api/v1/callbacks/wechat-pay/payouts') {
      notices.push(payouts.readNotice(headers as Record<string, string>, rawBody, nowMs));
    }
    return '';
  }

  const tick = () => stage.control('POST', '/tick', {});
  const pay = async (outBillNo: string) => {
    const bill = await payouts.create(payouts.freeze({ outBillNo, openid, amountFen: 100, remark: '奖励' }));
    await stage.phone('zhang', `/bills/${outBillNo}/confirm`, { package: bill.packageInfo });
  };

  it('reads the notice of a paid bill', async () => {
    await pay('N1A1');
    await tick();
    expect(notices).toEqual([
      expect.objectContaining({
        outBillNo: 'N1A1',
        state: 'SUCCESS',
        amountFen: 100,
        openid,
        mchId: stage.credentials.mchId,
      }),
    ]);
  });

  it('sees a notice that comes twice under one id', async () => {
    await stage.control('PUT', '/faults', [{ target: 'transferCallback', kind: 'double', times: 1 }]);
    await pay('N2A1');
    await tick();
    expect(notices).toHaveLength(2);
    expect(new Set(notices.map((notice) => notice.noticeId)).size).toBe(1);
  });

  it('refuses a probe and takes the genuine notice that follows', async () => {
    await stage.control('PUT', '/probes', { callbacks: 1 });
    await pay('N3A1');
    await tick();
    expect(notices).toEqual([]);
    await stage.control('POST', '/advance', { ms: 16_000 });
    await tick();
    await stage.control('PUT', '/clock', { at: null });
    expect(notices).toEqual([expect.objectContaining({ outBillNo: 'N3A1', state: 'SUCCESS' })]);
  });

  it.each([
    ['tampered', 'NOTICE_SIGNATURE'],
    ['probe', 'NOTICE_SIGNATURE'],
    ['otherSerial', 'NOTICE_SERIAL'],
    ['staleTimestamp', 'NOTICE_TIME'],
    ['otherMerchant', 'NOTICE_MERCHANT'],
  ])('refuses a notice that is %s', async (kind, code) => {
    const posted = await stage.control<Posted>('POST', '/forge', { outBillNo: 'N1A1', kind });
    expect(posted).toMatchObject({ accepted: false, outcome: code });
    expect(notices).toEqual([]);
  });

  it('passes on a signed notice of another amount for the caller to compare', async () => {
    await stage.control('POST', '/forge', { outBillNo: 'N1A1', kind: 'wrongAmount' });
    expect(notices).toEqual([expect.objectContaining({ outBillNo: 'N1A1', amountFen: 101 })]);
  });

  it('answers the URL check of the message push', async () => {
    expect(await stage.control('POST', '/check-push-target', {})).toMatchObject({ echoed: true });
  });

  it('reads the verdict on an image, the same over resends', async () => {
    const { traceId } = await safety.checkImage(openid, `${stage.door.url}/photo.jpg`);
    await stage.control('POST', '/advance', { ms: 5_000 });
    await stage.control('PUT', '/faults', [{ target: 'messagePush', kind: 'double', times: 1 }]);
    await tick();
    await tick();
    await stage.control('PUT', '/clock', { at: null });
    const verdicts = pushes.filter(({ message }) => message.Event === 'wxa_media_check');
    expect(verdicts.map(({ message }) => message.trace_id)).toEqual([traceId, traceId]);
    expect(new Set(verdicts.map(({ dedupeKey }) => dedupeKey)).size).toBe(1);
  });

  it.each([
    ['wrongSignature', 'PUSH_SIGNATURE'],
    ['wrongMsgSignature', 'PUSH_SIGNATURE'],
    ['wrongAppId', 'PUSH_FOREIGN_APP'],
  ])('refuses a push with %s', async (kind, code) => {
    const posted = await stage.control<Posted>('POST', '/forge-push', { kind });
    expect(posted).toMatchObject({ accepted: false, outcome: code });
    expect(pushes).toEqual([]);
  });
});
