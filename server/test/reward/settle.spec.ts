import { GatewayFailure } from '../../src/common/gateway-failure';
import { ShowReward } from '../../src/modules/reward/claim/show-reward';
import { SettlePayout } from '../../src/modules/reward/payout/settle-payout';
import { describeEachEngine } from '../support/engines/engines';
import { TreasuryWorld } from './treasury-world';

describeEachEngine('settling a payout', (engine) => {
  let world: TreasuryWorld;
  let budgetId: string;

  beforeEach(async () => {
    world = await TreasuryWorld.open(engine);
    await world.rule(500);
    budgetId = await world.budget(1_000);
  });
  afterEach(() => world.close());

  const expectPaidOnce = async (rewardId: string) => {
    expect(await world.reward(rewardId)).toMatchObject({ state: 'paid', version: 3, paidAt: world.clock.now() });
    expect(await world.payout(rewardId)).toMatchObject({ state: 'SUCCESS', liveKey: 1, attempt: 1 });
    expect(await world.theBudget(budgetId)).toMatchObject({ reservedFen: 0, paidFen: 500 });
    expect(await world.account(budgetId, 'paid')).toBe(500);
    expect(await world.account(budgetId, 'reserved')).toBe(0);
    expect(await world.news(rewardId)).toEqual(['claimable', 'paid']);
  };

  it('pays once, however often and by whichever way it hears of it', async () => {
    const { citizen, reward, billNo } = await world.claiming('ANNA');
    world.platform.close(billNo, 'SUCCESS');
    await Promise.all([world.callBack(billNo), world.callBack(billNo), world.callBack(billNo, 'another')]);
    await world.runDue();
    await expectPaidOnce(reward.id);
    await world.get(SettlePayout).settle(world.platform.noticeOf(billNo));
    await world.get(SettlePayout).settle({ ...world.platform.noticeOf(billNo), state: 'FAIL' });
    await world.get(ShowReward).showFresh(citizen, reward.id);
    await expectPaidOnce(reward.id);
  });

  it('hears two answers at once and books one', async () => {
    const { reward, billNo } = await world.claiming('BERT');
    world.platform.close(billNo, 'SUCCESS');
    const bill = world.platform.noticeOf(billNo);
    await Promise.all(Array.from({ length: 8 }, () => world.get(SettlePayout).settle(bill)));
    await expectPaidOnce(reward.id);
  });

  it('takes a callback that comes before the answer', async () => {
    const { citizen, reward } = await world.claimable('CARL');
    let letGo = (): void => undefined;
    world.platform.faults.push({ until: new Promise<void>((resolve) => (letGo = resolve)) });
    const create = jest.spyOn(world.platform, 'create');
    const claim = world.claim(citizen, reward.id);
    while (world.platform.bills.size === 0) await new Promise(setImmediate);
    world.platform.close(`${reward.id}A1`, 'SUCCESS');
    await world.callBack(`${reward.id}A1`);
    await world.runDue();
    letGo();
    expect(await claim).toMatchObject({ state: 'paid' });
    await world.get(SettlePayout).settle({ ...(await create.mock.results[0]!.value), state: 'WAIT_USER_CONFIRM' });
    await expectPaidOnce(reward.id);
  });

  it('finds out by asking when no callback comes', async () => {
    const { reward, billNo } = await world.claiming('DORA');
    world.platform.close(billNo, 'SUCCESS');
    world.platform.findFault = new GatewayFailure('unknown', 'TIMEOUT');
    world.clock.advance({ seconds: 10 });
    await world.runDue();
    expect(await world.reward(reward.id)).toMatchObject({ state: 'claiming' });
    world.platform.findFault = null;
    world.clock.advance({ seconds: 30 });
    await world.runDue();
    await expectPaidOnce(reward.id);
  });

  it('shows the payee who comes back what has happened, and what he still has to confirm', async () => {
    const { citizen, reward, billNo } = await world.claiming('EVA');
    world.clock.advance({ seconds: 6 });
    const waiting = await world.get(ShowReward).showFresh(citizen, reward.id);
    expect(waiting.confirm?.package).toBe(`package-${billNo}`);
    const asked = world.platform.finds;
    await world.get(ShowReward).showFresh(citizen, reward.id);
    expect(world.platform.finds).toBe(asked);
    world.platform.close(billNo, 'SUCCESS');
    world.clock.advance({ seconds: 6 });
    expect(await world.get(ShowReward).showFresh(citizen, reward.id)).toMatchObject({ state: 'paid' });
  });

  it('lets him claim again after a failure that was asked for, under a new number', async () => {
    const { citizen, reward, billNo } = await world.claiming('FRED');
    world.platform.close(billNo, 'FAIL', 'OVERDUE_CLOSE');
    world.platform.findFault = new GatewayFailure('unknown', 'TIMEOUT');
    await world.callBack(billNo);
    await expect(world.runDue()).rejects.toThrow('TIMEOUT');
    expect(await world.reward(reward.id)).toMatchObject({ state: 'claiming' });

    world.platform.findFault = null;
    await world.runDue();
    const again = await world.reward(reward.id);
    expect(again).toMatchObject({ state: 'claimable', failures: 1, budgetId, claimBy: reward.claimBy });
    expect(again.reason).toBe('超过 24 小时没有确认收款，可以重新领取');
    expect(await world.payout(reward.id)).toMatchObject({ state: 'FAIL', liveKey: null, failReason: 'OVERDUE_CLOSE' });
    expect(await world.theBudget(budgetId)).toMatchObject({ reservedFen: 500, paidFen: 0 });

    await world.claim(citizen, reward.id);
    expect(await world.payout(reward.id)).toMatchObject({ attempt: 2, outBillNo: `${reward.id}A2` });
    expect(await world.news(reward.id)).toEqual(['claimable', 'failed']);
  });

  it('holds the reward after the third failure', async () => {
    const { citizen, reward } = await world.claimable('GRETA');
    for (const attempt of [1, 2, 3]) {
      await world.claim(citizen, reward.id);
      world.platform.close(`${reward.id}A${attempt}`, 'CANCELLED');
      await world.callBack(`${reward.id}A${attempt}`);
      await world.runDue();
    }
    expect(await world.reward(reward.id)).toMatchObject({ state: 'held', failures: 3, budgetId });
    expect(await world.news(reward.id)).toEqual(['claimable', 'failed', 'failed', 'held']);
  });

  it('does not believe a bill that is not the one it ordered', async () => {
    const { reward, billNo } = await world.claiming('HANS');
    const bill = world.platform.noticeOf(billNo);
    await world.get(SettlePayout).settle({ ...bill, state: 'SUCCESS', amountFen: 501 });
    expect(await world.payout(reward.id)).toMatchObject({ state: 'WAIT_USER_CONFIRM', lastError: 'mismatch:AMOUNT' });
    await world.get(SettlePayout).settle({ ...bill, state: 'SUCCESS', openid: 'o-OTHER' });
    expect(await world.payout(reward.id)).toMatchObject({ state: 'WAIT_USER_CONFIRM', lastError: 'mismatch:OPENID' });
    expect(await world.reward(reward.id)).toMatchObject({ state: 'claiming' });
  });
});
