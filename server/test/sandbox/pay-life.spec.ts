import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { type Bench, newBill, openSandbox, type Tamper } from './sandbox-bench';

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

describe('the confirmation page', () => {
  test('pays the payee once, however often it is tapped', async () => {
    const bill = newBill(openid);
    const { json } = await create(bill);
    expect((await confirm('wang', bill, { package: json['package_info'] })).json).toMatchObject({
      state: 'SUCCESS',
      amountFen: 1250,
    });
    expect((await confirm('wang', bill)).json['state']).toBe('SUCCESS');
    expect((await query(bill))['state']).toBe('SUCCESS');
  });

  test('turns away another user, another package, an unknown bill', async () => {
    const bill = newBill(openid);
    await create(bill);
    const codes = [
      await confirm('li', bill),
      await confirm('wang', bill, { package: 'wrong' }),
      await confirm('wang', newBill(openid)),
    ].map(({ json }) => json['code']);
    expect(codes).toEqual(['PAYEE_MISMATCH', 'PACKAGE_MISMATCH', 'NOT_FOUND']);
  });

  test('refuses after 24 hours, while the bill only closes later and gives the money back', async () => {
    const before = await balance();
    const bill = newBill(openid);
    await create(bill);
    await bench.later(24 * HOUR);
    expect((await confirm('wang', bill)).json['code']).toBe('EXPIRED');
    expect((await query(bill))['state']).toBe('WAIT_USER_CONFIRM');
    await bench.later(HOUR / 2);
    expect(await query(bill)).toMatchObject({ state: 'FAIL', fail_reason: 'OVERDUE_CLOSE' });
    expect(await balance()).toBe(before);
  });

  test('a doomed payee ends in FAIL with its reason', async () => {
    await bench.call('PUT', '/control/users/wang', { transferFailReason: 'REAL_NAME_CHECK_FAIL' });
    const bill = newBill(openid);
    await create(bill);
    await confirm('wang', bill);
    expect(await query(bill)).toMatchObject({ state: 'FAIL', fail_reason: 'REAL_NAME_CHECK_FAIL' });
  });
});

describe('cancelling', () => {
  const cancel = (bill: Record<string, unknown>) =>
    bench.pay('POST', `${BILLS}/out-bill-no/${String(bill['out_bill_no'])}/cancel`);

  test('is accepted first and true later', async () => {
    const before = await balance();
    const bill = newBill(openid);
    await create(bill);
    expect((await cancel(bill)).json['state']).toBe('CANCELING');
    await bench.later(1_000);
    expect(await query(bill)).toMatchObject({ state: 'CANCELLED', fail_reason: 'MCH_CANCEL' });
    expect(await balance()).toBe(before);
  });

  test('loses the race against a tap', async () => {
    const bill = newBill(openid);
    await create(bill);
    await cancel(bill);
    expect((await confirm('wang', bill)).json['state']).toBe('SUCCESS');
    await bench.later(1_000);
    expect((await query(bill))['state']).toBe('SUCCESS');
    expect((await cancel(bill)).json['code']).toBe('INVALID_REQUEST');
  });
});

describe('the fund-flow statement', () => {
  const statement = (day: string) =>
    bench.pay('GET', `/v3/bill/fundflowbill?bill_date=${day}&account_type=OPERATION&tar_type=GZIP`);

  test('lists every movement with backticks, totals and a hash of the plain file', async () => {
    const [paid, open] = [newBill(openid), newBill(openid, { transfer_amount: 5 * 100 })];
    await create(paid);
    await create(open);
    await confirm('wang', paid);
    expect((await statement('2026-11-22')).json['code']).toBe('STATEMENT_CREATING');
    await bench.later(22 * HOUR);
    const { json } = await statement('2026-11-22');
    const url = new URL(String(json['download_url']));
    const link = `${url.pathname}${url.search}`;
    const authorized = await bench.app.inject({ method: 'GET', url: link });
    expect(authorized.statusCode).toBe(401);
    const csv = gunzipSync((await bench.pay('GET', link)).bytes).toString('utf8');
    expect(createHash('sha1').update(csv).digest('hex')).toBe(json['hash_value']);
    const lines = csv.trim().split('\r\n');
    expect(lines[0]).toMatch(/^记账时间,微信支付业务单号,/);
    expect(lines[1]).toContain(`\`支出,\`12.50,\`999987.50,\`API,\`隐患举报奖励,\`${String(paid['out_bill_no'])}`);
    expect(lines.at(-1)).toBe('`2,`0,`0.00,`2,`17.50');
    await bench.call('POST', '/control/advance', { ms: 5 * 60_000 });
    expect((await bench.pay('GET', link)).status).toBe(404);
  });

  test('a day without movement has none', async () => {
    await bench.later(48 * HOUR);
    expect((await statement('2026-11-22')).json['code']).toBe('NO_STATEMENT_EXIST');
    expect((await statement('2026-11-31')).json['code']).toBe('PARAM_ERROR');
  });
});
