import { describeEachEngine } from '../support/engines/engines';
import { TreasuryWorld } from './treasury-world';

describeEachEngine('the window to claim', (engine) => {
  let world: TreasuryWorld;
  let budgetId: string;

  beforeEach(async () => {
    world = await TreasuryWorld.open(engine);
    await world.rule(500);
    budgetId = await world.budget(1_000);
  });
  afterEach(() => world.close());

  const pass = async (days: number) => {
    world.clock.advance({ days });
    await world.runDue();
  };

  it('reminds, ends, and frees the money', async () => {
    const { reward } = await world.claimable('ANNA');
    await pass(83);
    expect(await world.news(reward.id)).toEqual(['claimable', 'remind']);
    await pass(7);
    expect(await world.reward(reward.id)).toMatchObject({ state: 'expired', liveKey: 1 });
    expect(await world.theBudget(budgetId)).toMatchObject({ reservedFen: 0, paidFen: 0 });
    expect(await world.account(budgetId, 'available')).toBe(1_000);
    expect(await world.news(reward.id)).toEqual(['claimable', 'remind', 'expired']);
  });

  it('waits while the reward is being claimed: a late success is paid', async () => {
    const { citizen, reward } = await world.claimable('BERT');
    world.clock.advance({ days: 89, hours: 23 });
    await world.claim(citizen, reward.id);
    await pass(1);
    expect(await world.reward(reward.id)).toMatchObject({ state: 'claiming' });
    world.platform.close(`${reward.id}A1`, 'SUCCESS');
    await world.callBack(`${reward.id}A1`);
    await world.runDue();
    expect(await world.reward(reward.id)).toMatchObject({ state: 'paid' });
    expect(await world.theBudget(budgetId)).toMatchObject({ reservedFen: 0, paidFen: 500 });
  });

  it('leaves a week to claim again when the bill failed after the end', async () => {
    const { citizen, reward } = await world.claimable('CARL');
    world.clock.advance({ days: 89, hours: 23 });
    await world.claim(citizen, reward.id);
    await pass(1);
    world.platform.close(`${reward.id}A1`, 'FAIL', 'OVERDUE_CLOSE');
    await world.callBack(`${reward.id}A1`);
    await world.runDue();
    const grace = new Date(world.clock.now().getTime() + 7 * 86_400_000);
    expect(await world.reward(reward.id)).toMatchObject({ state: 'claimable', claimBy: grace });
    await pass(6);
    expect(await world.reward(reward.id)).toMatchObject({ state: 'claimable' });
    await pass(1);
    expect(await world.reward(reward.id)).toMatchObject({ state: 'expired' });
    expect(await world.theBudget(budgetId)).toMatchObject({ reservedFen: 0, paidFen: 0 });
  });
});
