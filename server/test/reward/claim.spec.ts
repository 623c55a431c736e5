import type { FastifyReply } from 'fastify';
import { GatewayFailure } from '../../src/common/gateway-failure';
import { IdempotencyRecord } from '../../src/common/idempotency/idempotency-record.entity';
import { RewardController } from '../../src/modules/reward/claim/reward.controller';
import { GrantReward } from '../../src/modules/reward/reward.api';
import { Payout } from '../../src/modules/reward/payout.entity';
import { describeEachEngine } from '../support/engines/engines';
import { TreasuryWorld } from './treasury-world';

describeEachEngine('claiming a reward', (engine) => {
  let world: TreasuryWorld;

  beforeEach(async () => {
    world = await TreasuryWorld.open(engine);
    await world.rule(500);
    await world.budget(10_000);
  });
  afterEach(() => world.close());

  const problem = (code: string, extra: object = {}) => expect.objectContaining({ code, ...extra }) as Error;

  it('commits, sends, and answers with what the payee confirms', async () => {
    const { citizen, reward } = await world.claimable('ANNA');
    const view = await world.claim(citizen, reward.id, 'key-1');
    const number = `${reward.id}A1`;
    expect(view).toMatchObject({ state: 'claiming', label: '领取中', amountFen: 500 });
    expect(view.confirm).toEqual({ mchId: 'mch', appId: 'app', package: `package-${number}` });
    expect(JSON.parse(world.platform.sent[0]!)).toMatchObject({ outBillNo: number, openid: 'o-ANNA', amountFen: 500 });
    const payout = await world.payout(reward.id);
    expect(payout).toMatchObject({ outBillNo: number, state: 'WAIT_USER_CONFIRM', sends: 1, liveKey: 1 });
    expect(payout.requestSealed).not.toContain('o-ANNA');
    expect(await world.get(GrantReward).hasTaken(reward.reportId)).toBe(true);
    const record = await world.database.repository(IdempotencyRecord).findOneByOrFail({ key: 'key-1' });
    expect(record.expiresAt).toBeNull();
  });

  it('lets one of two parallel claims win', async () => {
    const { citizen, reward } = await world.claimable('BERT');
    const claims = [world.claim(citizen, reward.id), world.claim(citizen, reward.id)];
    const results = await Promise.allSettled(claims);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const loser = results.find((result) => result.status === 'rejected');
    expect(loser?.reason).toEqual(problem('reward.wrongState', { extra: { state: 'claiming', version: 2 } }));
    expect(await world.database.repository(Payout).count()).toBe(1);
    expect(world.platform.bills.size).toBe(1);
  });

  it('answers the same key from the live state, also in parallel', async () => {
    const { citizen, reward } = await world.claimable('CARL');
    const views = await Promise.all([1, 2, 3].map(() => world.claim(citizen, reward.id, 'same')));
    expect(views.map(({ state }) => state)).toEqual(['claiming', 'claiming', 'claiming']);
    world.platform.close(`${reward.id}A1`, 'SUCCESS');
    await world.callBack(`${reward.id}A1`);
    await world.runDue();
    expect(await world.claim(citizen, reward.id, 'same')).toMatchObject({ state: 'paid' });
    expect(await world.database.repository(Payout).count()).toBe(1);
  });

  it('refuses a key without, with another reward, and what is not there', async () => {
    const { citizen, reward } = await world.claimable('DORA');
    const other = await world.claimable('EVA');
    const mine = await world.rewardOf(await world.grant(citizen));
    await expect(world.claim(citizen, reward.id, '')).rejects.toEqual(problem('idempotency.missing'));
    await expect(world.claim(citizen, reward.id, '钥匙')).rejects.toEqual(problem('request.invalid'));
    await expect(world.claim(citizen, other.reward.id)).rejects.toEqual(problem('notFound'));
    await expect(world.claim(citizen, 'nothing')).rejects.toEqual(problem('notFound'));
    await world.claim(citizen, reward.id, 'used');
    await expect(world.claim(citizen, mine.id, 'used')).rejects.toEqual(problem('idempotency.mismatch'));
  });

  it('refuses after the window, before the job has ended it', async () => {
    const { citizen, reward } = await world.claimable('FRED');
    world.clock.advance({ days: 90 });
    await expect(world.claim(citizen, reward.id)).rejects.toEqual(problem('reward.wrongState'));
  });

  it('takes nothing when the amount can no longer be paid', async () => {
    const { citizen, reward } = await world.claimable('GRETA');
    jest.spyOn(world.platform, 'freeze').mockImplementation(() => {
      throw new GatewayFailure('refused', 'BILL_AMOUNT');
    });
    await expect(world.claim(citizen, reward.id)).rejects.toEqual(problem('reward.notPayable'));
    expect(await world.reward(reward.id)).toMatchObject({ state: 'claimable', version: 1 });
  });

  it('answers without a confirmation when the platform does not', async () => {
    const { citizen, reward } = await world.claimable('HANS');
    world.platform.faults.push({ before: new GatewayFailure('unknown', 'TIMEOUT') });
    const view = await world.claim(citizen, reward.id);
    expect(view).toMatchObject({ state: 'claiming' });
    expect(view.confirm).toBeUndefined();
  });

  it('answers 200 with the confirmation, 202 without', async () => {
    const { citizen, reward } = await world.claimable('IDA');
    const late = await world.claimable('JAN');
    const status = jest.fn();
    const reply = { status } as unknown as FastifyReply;
    const rewards = world.get(RewardController);
    const answer = await rewards.claim(citizen, reward.id, 'a', reply);
    expect(answer.confirm?.package).toBe(`package-${reward.id}A1`);
    expect(answer.reward).not.toHaveProperty('confirm');
    world.platform.faults.push({ before: new GatewayFailure('unavailable', 'CIRCUIT_OPEN') });
    expect(await rewards.claim(late.citizen, late.reward.id, 'b', reply)).not.toHaveProperty('confirm');
    expect(status.mock.calls).toEqual([[200], [202]]);
  });

  it('lists a citizen’s own rewards by pages', async () => {
    const citizen = await world.citizen('KAI');
    const ids = [];
    for (let i = 0; i < 3; i++) ids.unshift((await world.rewardOf(await world.grant(citizen))).id);
    await world.claimable('LEA');
    const rewards = world.get(RewardController);
    const first = await rewards.list(citizen, { limit: 2, state: 'claimable' });
    const second = await rewards.list(citizen, { limit: 2, cursor: first.nextCursor! });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
    expect(second.nextCursor).toBeNull();
    expect(first.items[0]).toMatchObject({ reportNumber: expect.stringMatching(/^LC-/), label: '待领' });
    expect(await rewards.list(citizen, { state: 'paid' })).toEqual({ items: [], nextCursor: null });
  });
});
