import { type Bill, PAYOUT_GATEWAY, type PayoutGateway } from '../../../src/gateways/payout/payout.port';
import { WECHAT_LOGIN, type WechatLogin } from '../../../src/gateways/wechat-login/wechat-login.port';
import { Stage, outcome } from './stage';

const CREATE = 'createTransferBill';

describe('merchant transfers', () => {
  let stage: Stage;
  let payouts: PayoutGateway;
  let openid: string;
  let count = 0;

  beforeAll(async () => {
    stage = await Stage.open();
    const login = (await stage.gateways()).get<WechatLogin>(WECHAT_LOGIN);
    openid = (await login.exchange(await stage.code('zhang'))).openid;
    await stage.control('PUT', '/balance', { fen: 1_000_000 });
  });
  afterAll(() => stage.close());
  beforeEach(async () => {
    await stage.control('PUT', '/faults', []);
    await stage.control('PUT', '/probes', { answers: 0 });
    await stage.control('PATCH', '/settings', { acceptedFirst: false });
    payouts = (await stage.gateways()).get(PAYOUT_GATEWAY);
  });

  const numbered = () => `R${(count += 1)}A1`;
  const frozen = (outBillNo: string, changes: object = {}) =>
    payouts.freeze({ outBillNo, openid, amountFen: 100, remark: '安全隐患举报奖励', ...changes });
  const confirm = (no: string, bill: Bill) =>
    stage.phone('zhang', `/bills/${no}/confirm`, { package: bill.packageInfo });
  const billsNumbered = async (no: string) =>
    (await stage.control<{ outBillNo: string }[]>('GET', '/bills')).filter((bill) => bill.outBillNo === no);

  it('creates, waits for the payee, and is then found paid', async () => {
    const no = numbered();
    const bill = await payouts.create(frozen(no));
    expect(bill).toMatchObject({
      outBillNo: no,
      state: 'WAIT_USER_CONFIRM',
      packageInfo: expect.any(String) as string,
    });
    expect(await payouts.find(no)).toEqual({
      outBillNo: no,
      transferBillNo: bill.transferBillNo,
      state: 'WAIT_USER_CONFIRM',
      amountFen: 100,
      openid,
    });
    await confirm(no, bill);
    expect(await payouts.find(no)).toMatchObject({ state: 'SUCCESS', amountFen: 100, openid });
    expect(await outcome(payouts.create(frozen(no)))).toBe('refused ALREADY_EXISTS');
  });

  it('does not find what was never created', async () => {
    expect(await payouts.find(numbered())).toBeUndefined();
  });

  it('lost answer on create, then find: one bill, and the same bytes give its package again', async () => {
    const no = numbered();
    await stage.control('PUT', '/faults', [{ target: CREATE, kind: 'drop', times: 1 }]);
    expect(await outcome(payouts.create(frozen(no)))).toMatch(/^unknown /);
    expect(await payouts.find(no)).toMatchObject({ state: 'WAIT_USER_CONFIRM' });
    expect((await payouts.create(frozen(no))).packageInfo).toBeDefined();
    expect(await billsNumbered(no)).toHaveLength(1);
  });

  it('fifty concurrent creates of one number make one bill', async () => {
    const no = numbered();
    const bytes = frozen(no);
    const bills = await Promise.all(Array.from({ length: 50 }, () => payouts.create(bytes)));
    expect(new Set(bills.map((bill) => bill.transferBillNo)).size).toBe(1);
    expect(await billsNumbered(no)).toHaveLength(1);
  });

  it('does not believe an answer whose signature is wrong', async () => {
    const no = numbered();
    await stage.control('PUT', '/probes', { answers: 1 });
    expect(await outcome(payouts.create(frozen(no)))).toBe('unknown EV3_RES_HEADER_SIGNATURE_DIGEST');
    expect(await payouts.find(no)).toMatchObject({ state: 'WAIT_USER_CONFIRM' });
  });

  it('does not believe an answer signed with a key that is not in force', async () => {
    const other = await stage.gateways({ WECHAT_PAY_PUBLIC_KEY_ID: 'PUB_KEY_ID_9' });
    const call = other.get<PayoutGateway>(PAYOUT_GATEWAY).create(frozen(numbered()));
    expect(await outcome(call)).toBe('unknown EV3_RES_HEADER_PLATFORM_SERIAL');
  });

  it('takes ACCEPTED first for an answer without a package', async () => {
    await stage.control('PATCH', '/settings', { acceptedFirst: true });
    const no = numbered();
    const first = await payouts.create(frozen(no));
    expect([first.state, first.packageInfo]).toEqual(['ACCEPTED', undefined]);
    expect(await payouts.create(frozen(no))).toMatchObject({ state: 'WAIT_USER_CONFIRM' });
  });

  it.each([
    ['SYSTEM_ERROR', 500, 'unknown SYSTEM_ERROR'],
    ['FREQUENCY_LIMIT', 429, 'unknown FREQUENCY_LIMIT'],
    ['SIGN_ERROR', 401, 'unknown SIGN_ERROR'],
    ['PARAM_ERROR', 400, 'refused PARAM_ERROR'],
    ['NO_AUTH', 403, 'refused NO_AUTH'],
    ['A_CODE_OF_TOMORROW', 400, 'unknown A_CODE_OF_TOMORROW'],
  ])('%s with status %i is %s', async (code, status, expected) => {
    await stage.control('PUT', '/faults', [{ target: CREATE, kind: 'refuse', code, status, times: 1 }]);
    expect(await outcome(payouts.create(frozen(numbered())))).toBe(expected);
  });

  it('is refused other parameters under a known number, a stranger’s openid, and money that is not there', async () => {
    const no = numbered();
    await payouts.create(frozen(no));
    expect(await outcome(payouts.create(frozen(no, { amountFen: 101 })))).toBe('refused INVALID_REQUEST');
    expect(await outcome(payouts.create(frozen(numbered(), { openid: 'nobody' })))).toBe('refused INVALID_REQUEST');
    await stage.control('PUT', '/balance', { fen: 0 });
    const poor = numbered();
    expect(await outcome(payouts.create(frozen(poor)))).toBe('refused NOT_ENOUGH');
    await stage.control('PUT', '/balance', { fen: 1_000_000 });
    expect(await payouts.create(frozen(poor))).toMatchObject({ state: 'WAIT_USER_CONFIRM' });
  });

  it('is unknown when we sign with a key that the platform does not know', async () => {
    const other = await stage.gateways({ WECHAT_PAY_SERIAL: 'ABCDEF' });
    const call = other.get<PayoutGateway>(PAYOUT_GATEWAY).create(frozen(numbered()));
    expect(await outcome(call)).toBe('unknown SIGN_ERROR');
  });

  it('cancels a bill that nobody confirmed, and not one that was paid', async () => {
    const no = numbered();
    const bill = await payouts.create(frozen(no));
    expect(['CANCELING', 'CANCELLED']).toContain(await payouts.cancel(no));
    const paid = numbered();
    await confirm(paid, await payouts.create(frozen(paid)));
    expect(await outcome(payouts.cancel(paid))).toBe('refused INVALID_REQUEST');
    expect(bill.state).toBe('WAIT_USER_CONFIRM');
  });
});
