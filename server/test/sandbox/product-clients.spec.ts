import type { FastifyInstance } from 'fastify';
import { Settings } from '../../src/config/settings';
import { ContentSafetyByWechat } from '../../src/gateways/content-safety/content-safety.wechat';
import { TencentGeocoder } from '../../src/gateways/geocoder/geocoder.tencent';
import { Outbound } from '../../src/gateways/outbound/outbound';
import { WechatPayPayouts } from '../../src/gateways/payout/payout.wechat-pay';
import { TencentSms } from '../../src/gateways/sms/sms.tencent';
import { SubscribeMessagesByWechat } from '../../src/gateways/subscribe-message/subscribe-message.wechat';
import { WechatApi } from '../../src/gateways/wechat-api/wechat-api';
import { WechatLoginByWechat } from '../../src/gateways/wechat-login/wechat-login.wechat';
import { WechatPushByWechat } from '../../src/gateways/wechat-push/wechat-push.wechat';
import { serverEnvironment } from '../../src/sandbox/credentials';
import { openidOf } from '../../src/sandbox/openid';
import { createSandbox } from '../../src/sandbox/sandbox.app';
import { SystemClock } from '../../src/sandbox/system-clock';
import { credentials, Receiver } from './sandbox-bench';

/** The product's own clients against the sandbox over real HTTP: only addresses and keys differ from production. */
let app: FastifyInstance;
let product: Receiver;
let settings: Settings;
let outbound: Outbound;
let api: WechatApi;
const clock = new SystemClock();

beforeEach(async () => {
  app = await createSandbox({ dataFile: ':memory:', credentials, tickMs: 0 });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  product = await new Receiver().open();
  settings = Object.assign(new Settings(), serverEnvironment(credentials, url), { PUBLIC_URL: product.url });
  outbound = new Outbound(settings, clock);
  api = new WechatApi(outbound, settings, clock);
});
afterEach(async () => {
  await app.close();
  await product.close();
});

async function own<T = Record<string, unknown>>(
  method: 'GET' | 'POST' | 'PUT',
  url: string,
  payload?: object,
): Promise<T> {
  const response = await app.inject({ method, url, ...(payload ? { payload } : {}) });
  return JSON.parse(response.body) as T;
}

async function signIn(user: string): Promise<string> {
  const { code } = await own<{ code: string }>('POST', `/phone/${user}/code`);
  return (await new WechatLoginByWechat(api, settings.WECHAT_APP_ID).exchange(code)).openid;
}

test('sign-in and phone number', async () => {
  expect(await signIn('wang')).toBe(openidOf(credentials.appId, 'wang'));
  const { code } = await own<{ code: string }>('POST', '/phone/wang/code', { kind: 'phone' });
  const login = new WechatLoginByWechat(api, settings.WECHAT_APP_ID);
  expect(await login.phone(code)).toMatch(/^1\d{10}$/);
  await expect(login.phone(code)).rejects.toMatchObject({ kind: 'refused', code: '40029' });
});

test('a revoked token is replaced without anyone noticing', async () => {
  const openid = await signIn('wang');
  const safety = new ContentSafetyByWechat(api);
  expect(await safety.checkText(openid, '楼道堆放杂物')).toBe('pass');
  await own('POST', '/control/tokens/revoke');
  expect(await safety.checkText(openid, '赌博网站')).toBe('risky');
});

test('subscribe messages need consent', async () => {
  const openid = await signIn('wang');
  const messages = new SubscribeMessagesByWechat(api, 'trial');
  const { accepted: templateId } = credentials.templates;
  const data = { character_string1: 'LC-1', thing2: '消防', thing3: '已转办', time4: '2026年11月22日 14:05' };
  const message = { openid, templateId, page: 'pages/report/index?id=1', data };
  expect(await messages.send(message)).toBe('noConsent');
  await own('POST', '/phone/wang/consent', { templateIds: [templateId] });
  expect(await messages.send(message)).toBe('sent');
});

test('an SMS arrives, and a second within 30 seconds does not', async () => {
  const sms = new TencentSms(outbound, settings);
  await sms.send('13800000001', credentials.sms.noticeTemplate, ['LC-1', '已办结']);
  const [message] = await own<{ kind: string; text: string }[]>('GET', '/phone/13800000001/messages');
  expect(message).toMatchObject({ kind: 'sms', text: expect.stringContaining('LC-1有新进展：已办结') });
  const again = sms.send('13800000001', credentials.sms.noticeTemplate, ['LC-1', '已办结']);
  await expect(again).rejects.toThrow('PhoneNumberThirtySecondLimit');
  const wrong = new TencentSms(outbound, { ...settings, SMS_SECRET_KEY: 'wrong' });
  await expect(wrong.send('13800000002', '1', [])).rejects.toThrow('AuthFailure.SignatureFailure');
});

test('the geocoder names places around Liaocheng', async () => {
  const geocoder = new TencentGeocoder(outbound, settings.GEOCODER_URL, settings.GEOCODER_KEY, '聊城', clock);
  const place = await geocoder.reverse({ lat: 36.456, lng: 115.98 });
  expect(place).toMatchObject({
    district: '东昌府区',
    adcode: '371502',
    address: expect.stringMatching(/^山东省聊城市东昌府区/),
  });
  const foreign = new TencentGeocoder(
    outbound,
    settings.GEOCODER_URL,
    'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF',
    '聊城',
    clock,
  );
  await expect(foreign.reverse({ lat: 36.456, lng: 115.98 })).rejects.toMatchObject({ code: '190' });
});

test('a payout from the first byte to the verified callback', async () => {
  const payouts = new WechatPayPayouts(outbound, settings);
  const bill = { outBillNo: 'R1A1', openid: await signIn('wang'), amountFen: 1250, remark: '隐患举报奖励' };
  const frozen = payouts.freeze(bill);
  expect(await payouts.find('R1A1')).toBeUndefined();
  const created = await payouts.create(frozen);
  expect(created).toMatchObject({ state: 'WAIT_USER_CONFIRM', packageInfo: expect.any(String) });
  expect((await payouts.create(frozen)).transferBillNo).toBe(created.transferBillNo);
  await own('POST', '/phone/wang/bills/R1A1/confirm', { package: created.packageInfo });
  expect(await payouts.find('R1A1')).toMatchObject({ state: 'SUCCESS', amountFen: 1250 });
  await expect(payouts.create(frozen)).rejects.toMatchObject({ code: 'ALREADY_EXISTS' });
  await own('POST', '/control/tick');
  const [post] = product.posts;
  const headers = post?.headers as Record<string, string>;
  const notice = payouts.readNotice(headers, Buffer.from(post?.body ?? ''), clock.now().getTime());
  expect(notice).toMatchObject({ outBillNo: 'R1A1', state: 'SUCCESS', amountFen: 1250, openid: bill.openid });
});

test('an answer lost after the effect is unknown to the product, and the bill is there', async () => {
  const payouts = new WechatPayPayouts(outbound, settings);
  const frozen = payouts.freeze({ outBillNo: 'R2A1', openid: await signIn('wang'), amountFen: 1250, remark: '奖励' });
  await own('PUT', '/control/faults', [{ target: 'createTransferBill', kind: 'drop', times: 1 }] as unknown as object);
  await expect(payouts.create(frozen)).rejects.toMatchObject({ kind: 'unknown' });
  expect(await payouts.find('R2A1')).toMatchObject({ state: 'WAIT_USER_CONFIRM' });
});

test('probe answers are not believed', async () => {
  const payouts = new WechatPayPayouts(outbound, settings);
  const frozen = payouts.freeze({ outBillNo: 'R3A1', openid: await signIn('wang'), amountFen: 1250, remark: '奖励' });
  await own('PUT', '/control/probes', { answers: 1 });
  await expect(payouts.create(frozen)).rejects.toMatchObject({ kind: 'unknown' });
  expect(await payouts.create(frozen)).toMatchObject({ state: 'WAIT_USER_CONFIRM' });
});

test('a push is readable, a forged one is not, and an unanswered one is sent three times', async () => {
  await own('PUT', '/control/push-target', { url: `${product.url}/push` });
  const push = new WechatPushByWechat(settings);
  const read = (index: number) => {
    const post = product.posts[index];
    const query = Object.fromEntries(new URL(post?.url ?? '', product.url).searchParams);
    return push.read(query, Buffer.from(post?.body ?? ''));
  };
  for (const kind of ['wrongSignature', 'wrongMsgSignature', 'wrongAppId'])
    await own('POST', '/control/forge-push', { kind });
  for (const index of [0, 1, 2]) expect(() => read(index)).toThrow();
  product.posts.length = 0;
  product.answer = { status: 500, body: '' };
  await new ContentSafetyByWechat(api).checkImage(await signIn('wang'), `${product.url}/gone.jpg`);
  for (const ms of [1_000, 5_000, 5_000, 60_000]) {
    await own('POST', '/control/advance', { ms });
    await own('POST', '/control/tick');
  }
  expect(product.posts.map(({ url }) => url.split('?')[0])).toEqual(['/gone.jpg', '/push', '/push', '/push']);
  expect(read(1).message).toMatchObject({ Event: 'wxa_media_check', errcode: -1008 });
  expect(read(3).dedupeKey).toBe(read(1).dedupeKey);
});
