import { constants, createVerify, publicEncrypt } from 'node:crypto';
import { type Bench, credentials, newBill, openSandbox, type Tamper } from './sandbox-bench';

const BILLS = '/v3/fund-app/mch-transfer/transfer-bills';
const HOUR = 3_600_000;

let bench: Bench;
let openid: string;
beforeEach(async () => {
  bench = await openSandbox();
  openid = await bench.login('wang');
});
afterEach(() => bench.app.close());

const create = (bill: Record<string, unknown>, tamper?: Tamper) => bench.pay('POST', BILLS, bill, tamper);
const query = async (bill: Record<string, unknown>) =>
  (await bench.pay('GET', `${BILLS}/out-bill-no/${String(bill['out_bill_no'])}`)).json;
const confirm = (user: string, bill: Record<string, unknown>, body = {}) =>
  bench.call('POST', `/phone/${user}/bills/${String(bill['out_bill_no'])}/confirm`, body);
const balance = async () => (await bench.call('GET', '/control/balance')).json['fen'];

describe('signatures', () => {
  test('an answer is signed with the platform key over its exact bytes', async () => {
    const { status, headers, text } = await create(newBill(openid));
    expect(status).toBe(200);
    expect(headers['wechatpay-serial']).toBe(credentials.platformPublicKeyId);
    const signed = `${String(headers['wechatpay-timestamp'])}\n${String(headers['wechatpay-nonce'])}\n${text}\n`;
    const verifier = createVerify('RSA-SHA256').update(signed);
    expect(verifier.verify(credentials.platformPublicKey, String(headers['wechatpay-signature']), 'base64')).toBe(true);
  });

  test.each<[string, Tamper]>([
    ['another merchant', { mchid: '1900000001' }],
    ['another certificate', { serial: 'AB12' }],
    ['a signature of other bytes', { signedBody: '{"a":1}', sentBody: '{"a":2}' }],
    ['a probe instead of a signature', { signature: 'WECHATPAY/SIGNTEST/abc' }],
    ['a clock six minutes slow', { timestamp: Date.parse('2026-11-22T03:54:00Z') / 1000 }],
    ['a clock six minutes fast', { timestamp: Date.parse('2026-11-22T04:06:00Z') / 1000 }],
    ['no Authorization', { headers: { authorization: '' } }],
    [
      'spaces between the parameters',
      { headers: { authorization: 'WECHATPAY2-SHA256-RSA2048 mchid="1", nonce_str="2"' } },
    ],
  ])('%s is refused with an unsigned 401', async (_name, tamper) => {
    const { status, json, headers } = await create(newBill(openid), tamper);
    expect([status, json['code']]).toEqual([401, 'SIGN_ERROR']);
    expect(headers['wechatpay-signature']).toBeUndefined();
  });

  test('a nonce works once', async () => {
    const url = `${BILLS}/out-bill-no/none`;
    expect((await bench.pay('GET', url, undefined, { nonce: 'same' })).status).toBe(404);
    expect((await bench.pay('GET', url, undefined, { nonce: 'same' })).status).toBe(401);
  });

  test('real time is good enough for a signature while the virtual clock is years away', async () => {
    await bench.call('PUT', '/control/clock', { at: '2024-01-01T00:00:00Z' });
    expect((await create(newBill(openid))).status).toBe(200);
    const virtual = Date.parse('2024-01-01T00:00:00Z') / 1000;
    expect((await create(newBill(openid), { timestamp: virtual })).status).toBe(200);
  });

  test('envelope rules: content type, emoji, null, broken JSON', async () => {
    const bad = [
      await create(newBill(openid), { headers: { 'content-type': 'text/plain' } }),
      await create(newBill(openid, { transfer_remark: '谢谢😀' })),
      await create(newBill(openid, { user_name: null })),
      await create({}, { signedBody: '{"a":' }),
    ];
    expect(bad.map(({ status, json }) => [status, json['code']])).toEqual(Array(4).fill([400, 'PARAM_ERROR']));
  });

  test('an unknown path is an empty 404, a wrong method an empty 405', async () => {
    const [unknown, wrong] = [await bench.pay('GET', '/v3/nothing'), await bench.pay('GET', BILLS)];
    expect([unknown.status, unknown.text, wrong.status, wrong.text]).toEqual([404, '', 405, '']);
  });
});

describe('creating a bill', () => {
  test('locks the money and waits for the user', async () => {
    const before = Number(await balance());
    const bill = newBill(openid);
    const { json } = await create(bill);
    expect(json).toMatchObject({ out_bill_no: bill['out_bill_no'], state: 'WAIT_USER_CONFIRM' });
    expect(json['create_time']).toBe('2026-11-22T12:00:00+08:00');
    expect(json['package_info']).toEqual(expect.any(String));
    expect(await balance()).toBe(before - 1250);
    const found = await query(bill);
    expect(found).toMatchObject({
      mch_id: credentials.mchId,
      openid,
      transfer_amount: 1250,
      state: 'WAIT_USER_CONFIRM',
    });
    expect(found).not.toHaveProperty('package_info');
  });

  const name = (text: string) =>
    publicEncrypt(
      { key: credentials.platformPublicKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
      Buffer.from(text),
    ).toString('base64');
  const serial = { headers: { 'wechatpay-serial': credentials.platformPublicKeyId } };

  test.each<[string, string, Record<string, unknown>, Tamper?]>([
    ['PARAM_ERROR', 'an amount that is a string', { transfer_amount: '1250' }],
    ['PARAM_ERROR', 'a number with a dash', { out_bill_no: 'a-b' }],
    ['PARAM_ERROR', 'a number of 33 characters', { out_bill_no: 'a'.repeat(33) }],
    ['PARAM_ERROR', 'a remark of 33 characters', { transfer_remark: '奖'.repeat(33) }],
    ['PARAM_ERROR', 'no remark', { transfer_remark: undefined }],
    ['PARAM_ERROR', 'a notify_url with a query', { notify_url: 'https://a.example/cb?x=1' }],
    ['PARAM_ERROR', 'an unknown style', { user_recv_style: { type: 'GOLD' } }],
    ['PARAM_ERROR', 'a missing report item', { transfer_scene_report_infos: [] }],
    [
      'PARAM_ERROR',
      'a report item of another scene',
      { transfer_scene_report_infos: [{ info_type: '活动名称', info_content: 'x' }] },
    ],
    ['PARAM_ERROR', 'a name below 0.3 yuan', { transfer_amount: 29, user_name: name('王芳') }, serial],
    ['PARAM_ERROR', 'a name without the key id', { user_name: name('王芳') }],
    ['PARAM_ERROR', 'a name that cannot be decrypted', { user_name: 'abc' }, serial],
    ['INVALID_REQUEST', 'an amount below 0.1 yuan', { transfer_amount: 9 }],
    ['INVALID_REQUEST', 'an amount above 200 yuan', { transfer_amount: 20_001 }],
    ['INVALID_REQUEST', 'another appid', { appid: 'wx0000000000000000' }],
    ['INVALID_REQUEST', 'an openid of another appid', { openid: `o${'x'.repeat(27)}` }],
    ['INVALID_REQUEST', 'a scene that was not granted', { transfer_scene_id: '1000' }],
    ['INVALID_REQUEST', 'a perception of another scene', { user_recv_perception: '活动奖励' }],
  ])('%s for %s', async (code, _name, change, tamper = {}) => {
    const { status, json } = await create(newBill(openid, change), tamper);
    expect([status, json['code']]).toEqual([400, code]);
  });

  test('a name is compared with the real one', async () => {
    await bench.call('PUT', '/control/users/wang', { realName: '王芳' });
    expect((await create(newBill(openid, { user_name: name('王芳') }), serial)).status).toBe(200);
    expect((await create(newBill(openid, { user_name: name('李雷') }), serial)).json['code']).toBe('INVALID_REQUEST');
  });

  test('an empty account refuses, and takes the same number once it is filled', async () => {
    await bench.call('PUT', '/control/balance', { fen: 1000 });
    const bill = newBill(openid);
    const refused = await create(bill);
    expect([refused.status, refused.json['code']]).toEqual([403, 'NOT_ENOUGH']);
    await bench.call('PUT', '/control/balance', { fen: 2000 });
    expect((await create(bill)).json['state']).toBe('WAIT_USER_CONFIRM');
  });

  test('beyond a day’s limit a bill is taken and fails', async () => {
    await bench.call('PUT', '/control/quotas', { userDayFen: 2000 });
    const [first, second] = [newBill(openid), newBill(openid)];
    await create(first);
    expect((await create(second)).json['state']).toBe('ACCEPTED');
    await bench.later(0);
    expect(await query(second)).toMatchObject({ state: 'FAIL', fail_reason: 'DAY_RECEIVED_QUOTA_EXCEED' });
    expect(await query(first)).toMatchObject({ state: 'WAIT_USER_CONFIRM' });
  });

  test('ACCEPTED first: the resend brings the package', async () => {
    await bench.call('PATCH', '/control/settings', { acceptedFirst: true });
    const bill = newBill(openid);
    const first = (await create(bill)).json;
    expect(first).toMatchObject({ state: 'ACCEPTED' });
    expect(first).not.toHaveProperty('package_info');
    expect((await create(bill)).json).toMatchObject({ state: 'WAIT_USER_CONFIRM', package_info: expect.any(String) });
  });
});

describe('the same number again', () => {
  test('fifty at once make one bill and lock its money once', async () => {
    const before = Number(await balance());
    const bill = newBill(openid);
    const answers = await Promise.all(Array.from({ length: 50 }, () => create(bill)));
    expect(new Set(answers.map(({ json }) => json['transfer_bill_no'])).size).toBe(1);
    expect(await balance()).toBe(before - 1250);
  });

  test.each([{ transfer_amount: 1251 }, { transfer_remark: '别的' }, { notify_url: 'http://127.0.0.1:9/other' }])(
    'other parameters %j are refused',
    async (change) => {
      const bill = newBill(openid);
      await create(bill);
      expect((await create({ ...bill, ...change })).json['code']).toBe('INVALID_REQUEST');
    },
  );

  test('is refused after three natural days and once the bill is final', async () => {
    await bench.call('PATCH', '/control/settings', { lateCloseMs: 100 * HOUR });
    const [old, paid] = [newBill(openid), newBill(openid)];
    await create(old);
    await create(paid);
    await confirm('wang', paid);
    expect((await create(paid)).json['code']).toBe('ALREADY_EXISTS');
    await bench.later(60 * HOUR - 1);
    expect((await create(old)).status).toBe(200);
    await bench.later(1);
    expect((await create(old)).json['code']).toBe('INVALID_REQUEST');
  });

  test('after a lost answer the resend finds the bill', async () => {
    await bench.call('PUT', '/control/faults', [
      { target: 'createTransferBill', kind: 'refuse', status: 500, times: 1 },
    ]);
    const bill = newBill(openid);
    expect((await create(bill)).json['code']).toBe('SYSTEM_ERROR');
    expect((await create(bill)).json['state']).toBe('WAIT_USER_CONFIRM');
  });
});
