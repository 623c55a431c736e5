import { createDecipheriv, createVerify } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOrCreateCredentials, serverEnvironment } from '../../src/sandbox/credentials';
import { encryptPush, pushSignature } from '../../src/sandbox/wechat/push-envelope';
import { type Bench, credentials, newBill, openSandbox, Receiver, StillClock } from './sandbox-bench';

const BILLS = '/v3/fund-app/mch-transfer/transfer-bills';

interface Notice {
  id: string;
  event_type: string;
  resource: { ciphertext: string; associated_data: string; nonce: string };
}

let bench: Bench;
let product: Receiver;
let openid: string;
beforeEach(async () => {
  bench = await openSandbox();
  product = await new Receiver().open();
  openid = await bench.login('wang');
});
afterEach(async () => {
  await bench.app.close();
  await product.close();
});

async function pay(): Promise<string> {
  const bill = newBill(openid, { notify_url: `${product.url}/callback` });
  await bench.pay('POST', BILLS, bill);
  await bench.call('POST', `/phone/wang/bills/${String(bill['out_bill_no'])}/confirm`);
  return String(bill['out_bill_no']);
}

function open(notice: Notice): Record<string, unknown> {
  const { ciphertext, associated_data: aad, nonce } = notice.resource;
  const sealed = Buffer.from(ciphertext, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(credentials.apiV3Key), nonce);
  decipher.setAAD(Buffer.from(aad)).setAuthTag(sealed.subarray(-16));
  const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  return JSON.parse(plain.toString('utf8')) as Record<string, unknown>;
}

function isSigned({ headers, body }: Receiver['posts'][number]): boolean {
  const signed = `${String(headers['wechatpay-timestamp'])}\n${String(headers['wechatpay-nonce'])}\n${body}\n`;
  const signature = String(headers['wechatpay-signature']);
  return createVerify('RSA-SHA256').update(signed).verify(credentials.platformPublicKey, signature, 'base64');
}

const notices = () => product.posts.map(({ body }) => JSON.parse(body) as Notice);

describe('transfer callbacks', () => {
  test('are encrypted, signed and sent once the bill is final', async () => {
    const no = await pay();
    await bench.later(0);
    expect(product.posts.map(isSigned)).toEqual([true]);
    const [notice] = notices();
    expect(notice?.event_type).toBe('MCHTRANSFER.BILL.FINISHED');
    const words = open(notice as Notice);
    expect(words).toMatchObject({
      out_bill_no: no,
      state: 'SUCCESS',
      mch_id: credentials.mchId,
      transfer_amount: 1250,
      openid,
    });
  });

  test('are sent again after 15 s, ten times, then every 300 s, with the same id, until accepted', async () => {
    product.answer = { status: 500, body: '{"code":"FAIL"}' };
    await pay();
    await bench.later(0);
    await bench.later(14_999);
    expect(product.posts).toHaveLength(1);
    await bench.later(1);
    for (let count = 0; count < 9; count += 1) await bench.later(15_000);
    expect(product.posts).toHaveLength(11);
    await bench.later(15_000);
    expect(product.posts).toHaveLength(11);
    product.answer = { status: 204, body: '' };
    await bench.later(285_000);
    await bench.later(24 * 3_600_000);
    expect(product.posts).toHaveLength(12);
    expect(new Set(notices().map(({ id }) => id)).size).toBe(1);
    const [bill] = (
      await bench.call<{ callbacks: { state: string; attempts: { status: number }[] }[] }[]>('GET', '/control/bills')
    ).json;
    expect(bill?.callbacks[0]).toMatchObject({ state: 'done' });
    expect(bill?.callbacks[0]?.attempts.map(({ status }) => status)).toEqual([...Array<number>(11).fill(500), 204]);
  });

  test('a probe fails the signature and the resend is right', async () => {
    await bench.call('PUT', '/control/probes', { callbacks: 1 });
    product.answer = { status: 401, body: '' };
    await pay();
    await bench.later(0);
    await bench.later(15_000);
    expect(product.posts.map(isSigned)).toEqual([false, true]);
    expect(String(product.posts[0]?.headers['wechatpay-signature'])).toMatch(/^WECHATPAY\/SIGNTEST\//);
  });

  test('can be doubled, lost, held and released in reverse', async () => {
    await bench.call('PUT', '/control/faults', [{ target: 'transferCallback', kind: 'double', times: 1 }]);
    await pay();
    await bench.later(0);
    expect(new Set(notices().map(({ id }) => id)).size).toBe(1);
    expect(product.posts).toHaveLength(2);
    await bench.call('PUT', '/control/callbacks', { mode: 'lost' });
    await pay();
    await bench.later(0);
    expect(product.posts).toHaveLength(2);
    await bench.call('PUT', '/control/callbacks', { mode: 'hold' });
    const held = [await pay(), await pay()];
    await bench.later(60_000);
    expect(product.posts).toHaveLength(2);
    expect((await bench.call('POST', '/control/callbacks/release', { newestFirst: true })).json).toEqual({
      released: 2,
    });
    await bench.later(0);
    expect(
      notices()
        .slice(2)
        .map((notice) => open(notice)['out_bill_no'])
        .sort(),
    ).toEqual([...held].sort());
  });

  test('expiry sends one as well', async () => {
    await bench.pay('POST', BILLS, newBill(openid, { notify_url: `${product.url}/callback` }));
    await bench.later(25 * 3_600_000);
    expect(notices().map(open)).toMatchObject([{ state: 'FAIL', fail_reason: 'OVERDUE_CLOSE' }]);
  });

  test.each([
    ['tampered', false],
    ['otherSerial', true],
    ['wrongAmount', true],
    ['staleTimestamp', true],
  ])('a forged callback (%s) is sent on demand', async (kind, signed) => {
    const no = await pay();
    expect((await bench.call('POST', '/control/forge', { outBillNo: no, kind })).json).toMatchObject({ status: 200 });
    expect(product.posts.map(isSigned)).toEqual([signed]);
  });
});

describe('message pushes', () => {
  test('the published vectors of the protocol', () => {
    expect(pushSignature('AAAAA', '1714036504', '1514711492')).toBe('f464b24fc39322e44b38aa78f5edd27bd1441696');
    const random = Buffer.from('707722b803182950');
    const sealed = encryptPush('{"demo_resp":"good luck"}', 'wxba5fad812f8e6fb9', 'A'.repeat(43), random);
    expect(sealed).toBe('ELGduP2YcVatjqIS+eZbp80MNLoAUWvzzyJxgGzxZO/5sAvd070Bs6qrLARC9nVHm48Y4hyRbtzve1L32tmxSQ==');
    expect(pushSignature('AAAAA', '1713424427', '415670741', sealed)).toBe('1b9339964ed2e271e7c7b6ff2b0ef902fc94dea1');
  });

  test('a picture is downloaded when its time has come and its verdict pushed', async () => {
    await bench.call('PUT', '/control/push-target', { url: `${product.url}/push` });
    product.answer = { status: 200, body: 'picture' };
    const token = await bench.token();
    const check = { media_url: `${product.url}/p.jpg`, media_type: 2, version: 2, scene: 1, openid };
    const { json } = await bench.call('POST', `/wxa/media_check_async?access_token=${token}`, check);
    expect(json).toMatchObject({ errcode: 0, trace_id: expect.any(String) });
    await bench.later(500);
    expect(product.posts).toHaveLength(0);
    await bench.later(500);
    expect(product.posts.map(({ url }) => url.split('?')[0])).toEqual(['/p.jpg', '/push']);
    const query = new URL(product.posts[1]?.url ?? '', product.url).searchParams;
    const { Encrypt } = JSON.parse(product.posts[1]?.body ?? '{}') as { Encrypt: string };
    const [timestamp, nonce] = [String(query.get('timestamp')), String(query.get('nonce'))];
    expect(query.get('msg_signature')).toBe(pushSignature(credentials.pushToken, timestamp, nonce, Encrypt));
    const event = openPush(Encrypt);
    expect(event).toMatchObject({
      Event: 'wxa_media_check',
      FromUserName: openid,
      trace_id: json['trace_id'],
      result: { suggest: 'pass' },
    });
  });

  test('consent is announced: one template as an object, more as an array', async () => {
    await bench.call('PUT', '/control/push-target', { url: `${product.url}/push` });
    const [one, two] = [credentials.templates.accepted, credentials.templates.result];
    await bench.call('POST', '/phone/wang/consent', { templateIds: [one] });
    await bench.call('POST', '/phone/wang/consent', { templateIds: [one, two] });
    await bench.later(0);
    const lists = product.posts.map(({ body }) => openPush((JSON.parse(body) as { Encrypt: string }).Encrypt)['List']);
    expect(lists).toHaveLength(2);
    expect(lists).toContainEqual({ TemplateId: one, SubscribeStatusString: 'accept', PopupScene: '0' });
    expect(lists).toContainEqual([
      expect.objectContaining({ TemplateId: one }),
      expect.objectContaining({ TemplateId: two }),
    ]);
  });

  test.each([
    ['an address with risky in it', '/risky.jpg', {}, { errcode: 0, result: { suggest: 'risky', label: 20002 } }],
    ['a marked user', '/p.jpg', { mediaVerdict: 'review' }, { errcode: 0, result: { suggest: 'review' } }],
    ['a picture that cannot be downloaded', '', {}, { errcode: -1008 }],
  ])('%s gets its verdict', async (_name, path, traits, expected) => {
    await bench.call('PUT', '/control/push-target', { url: `${product.url}/push` });
    await bench.call('PUT', '/control/users/wang', traits);
    product.answer = { status: 200, body: path ? 'picture' : '' };
    const check = { media_url: `${product.url}${path}`, media_type: 2, version: 2, scene: 1, openid };
    await bench.call('POST', `/wxa/media_check_async?access_token=${await bench.token()}`, check);
    await bench.later(1_000);
    const { Encrypt } = JSON.parse(product.posts.at(-1)?.body ?? '{}') as { Encrypt: string };
    expect(openPush(Encrypt)).toMatchObject(expected);
  });
});

function openPush(encrypted: string): Record<string, unknown> {
  const key = Buffer.from(`${credentials.pushAesKey}=`, 'base64');
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const plain = Buffer.concat([decipher.update(Buffer.from(encrypted, 'base64')), decipher.final()]);
  return JSON.parse(plain.subarray(20, 20 + plain.readUInt32BE(16)).toString('utf8')) as Record<string, unknown>;
}

describe('a restart', () => {
  test('keeps bills, users, time and pending callbacks', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
    const file = join(folder, 'sandbox.db');
    const clock = new StillClock();
    const first = await openSandbox(file, clock);
    const bill = newBill(await first.login('li'), { notify_url: `${product.url}/callback` });
    await first.pay('POST', BILLS, bill);
    await first.call('POST', '/control/advance', { ms: 3_600_000 });
    await first.call('POST', `/phone/li/bills/${String(bill['out_bill_no'])}/confirm`);
    await first.app.close();
    const second = await openSandbox(file, clock);
    expect((await second.call('GET', '/control/clock')).json).toEqual({ now: '2026-11-22T05:00:00.000Z' });
    await second.later(0);
    await second.app.close();
    rmSync(folder, { recursive: true });
    expect(notices().map(open)).toMatchObject([{ out_bill_no: bill['out_bill_no'], state: 'SUCCESS' }]);
  });

  test('finds the same credentials in a file that only its owner reads', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
    const file = join(folder, 'deep', 'credentials.json');
    const made = loadOrCreateCredentials(file);
    expect(loadOrCreateCredentials(file)).toEqual(made);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(Object.keys(serverEnvironment(made, 'http://127.0.0.1:1'))).toHaveLength(24);
    expect([made.apiV3Key.length, made.pushAesKey.length]).toEqual([32, 43]);
    rmSync(folder, { recursive: true });
  });
});
