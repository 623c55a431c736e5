import { GatewayFailure } from '../../src/common/gateway-failure';
import { ShowReward } from '../../src/modules/reward/claim/show-reward';
import { TakeReward } from '../../src/modules/reward/claim/take-reward';
import { SendPayout } from '../../src/modules/reward/payout/send-payout.job';
import { describeEachEngine } from '../support/engines/engines';
import { TreasuryWorld } from './treasury-world';

describeEachEngine('sending a payout', (engine) => {
  let world: TreasuryWorld;

  beforeEach(async () => {
    world = await TreasuryWorld.open(engine);
    await world.rule(500);
    await world.budget(10_000);
  });
  afterEach(() => world.close());

  /** Claims while the platform fails like this, then lets a day of asking go by. */
  const claimThrough = async (name: string, ...faults: FakeFault[]) => {
    const { citizen, reward } = await world.claimable(name);
    world.platform.faults.push(...faults);
    await world.claim(citizen, reward.id);
    return { citizen, reward };
  };
  type FakeFault = TreasuryWorld['platform']['faults'][number];

  const pass = async (seconds: number) => {
    world.clock.advance({ seconds });
    await world.runDue();
  };

  const failure = (kind: GatewayFailure['kind'], code: string) => new GatewayFailure(kind, code);

  it('is done by the job when the process died after the commit', async () => {
    const { citizen, reward } = await world.claimable('ANNA');
    await world.get(TakeReward).take(citizen, reward.id, 'key');
    expect(world.platform.sent).toHaveLength(0);
    await world.runDue();
    expect(await world.payout(reward.id)).toMatchObject({ state: 'WAIT_USER_CONFIRM', sends: 1 });
  });

  it('happens once, though the request and the job both try', async () => {
    const { citizen, reward } = await world.claimable('BERT');
    const payoutId = await world.get(TakeReward).take(citizen, reward.id, 'key');
    await Promise.all([1, 2, 3].map(() => world.get(SendPayout).run({ payoutId })));
    expect(world.platform.sent).toHaveLength(1);
  });

  it('sends the same bytes again once the platform says that there is no such bill', async () => {
    const { reward } = await claimThrough('CARL', { before: failure('unknown', 'SYSTEM_ERROR') });
    expect(await world.payout(reward.id)).toMatchObject({ state: 'CREATED', lastError: 'unknown:SYSTEM_ERROR' });
    await pass(10);
    expect(world.platform.sent).toHaveLength(2);
    expect(world.platform.sent[1]).toBe(world.platform.sent[0]);
    expect(await world.payout(reward.id)).toMatchObject({ state: 'WAIT_USER_CONFIRM', sends: 2, lastError: null });
  });

  it('gets back what a lost answer carried', async () => {
    const { citizen, reward } = await claimThrough('DORA', { after: failure('unknown', 'TIMEOUT') });
    await pass(10);
    expect(world.platform.sent[1]).toBe(world.platform.sent[0]);
    expect(world.platform.bills.size).toBe(1);
    const view = await world.get(ShowReward).show(citizen, reward.id);
    expect(view.confirm?.package).toBe(`package-${reward.id}A1`);
  });

  it.each(['PARAM_ERROR', 'INVALID_REQUEST', 'NO_AUTH'])('never guesses after %s: a human looks', async (code) => {
    const { reward } = await claimThrough('EVA', { before: failure('refused', code) });
    for (const wait of [10, 30, 60, 300, 900, 3_600, 3_600]) await pass(wait);
    expect(world.platform.sent).toHaveLength(1);
    expect(await world.reward(reward.id)).toMatchObject({ state: 'claiming', budgetId: expect.any(String) });
    expect(await world.payout(reward.id)).toMatchObject({ state: 'CREATED', lastError: `refused:${code}`, checks: 7 });
  });

  it('waits for the merchant account to be filled', async () => {
    const empty = { before: failure('refused', 'NOT_ENOUGH') };
    const { reward } = await claimThrough('FRED', empty, empty);
    await pass(10);
    expect(await world.payout(reward.id)).toMatchObject({ state: 'CREATED', lastError: 'refused:NOT_ENOUGH' });
    await pass(30);
    expect(await world.payout(reward.id)).toMatchObject({ state: 'WAIT_USER_CONFIRM', sends: 3 });
    expect(new Set(world.platform.sent).size).toBe(1);
  });

  it('asks at growing distances, then hourly, until the state is final', async () => {
    const { reward } = await claimThrough('GRETA');
    for (const wait of [10, 30, 60, 300, 900, 3_600]) {
      await pass(wait - 1);
      const before = world.platform.finds;
      await pass(1);
      expect(world.platform.finds).toBe(before + 1);
    }
    world.platform.close(`${reward.id}A1`, 'SUCCESS');
    await pass(3_600);
    const asked = world.platform.finds;
    for (let hour = 0; hour < 3; hour++) await pass(3_600);
    expect(world.platform.finds).toBe(asked);
  });
});
