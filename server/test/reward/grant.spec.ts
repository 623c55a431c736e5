import { FairPlayFlag } from '../../src/modules/reward/fair-play-flag.entity';
import { StaffUser } from '../../src/modules/account/staff-user.entity';
import { GrantReward } from '../../src/modules/reward/reward.api';
import { Reward } from '../../src/modules/reward/reward.entity';
import { describeEachEngine } from '../support/engines/engines';
import { addReport, idOf } from './town';
import { TreasuryWorld } from './treasury-world';

describeEachEngine('granting a reward', (engine) => {
  let world: TreasuryWorld;
  let budgetId: string;

  beforeEach(async () => {
    world = await TreasuryWorld.open(engine);
    await world.rule(500);
    budgetId = await world.budget(1_000);
  });
  afterEach(() => world.close());

  const grantTo = async (citizen: Awaited<ReturnType<TreasuryWorld['citizen']>>, name: string) => {
    const facts = await addReport(world.database, citizen, name);
    return { facts, grant: () => world.inUnit(() => world.get(GrantReward).grant(world.reviewer, facts, 'first')) };
  };

  it('reserves the money and opens the window', async () => {
    const { reward } = await world.claimable('ANNA');
    expect(reward).toMatchObject({ state: 'claimable', amountFen: 500, budgetId, waitsFor: null, version: 1 });
    expect(reward.claimBy).toEqual(new Date('2027-02-21T02:00:00.000Z'));
    expect(await world.theBudget(budgetId)).toMatchObject({ totalFen: 1_000, reservedFen: 500, paidFen: 0 });
    expect(await world.account(budgetId, 'reserved')).toBe(500);
    expect(await world.account(budgetId, 'available')).toBe(500);
    expect(await world.account(budgetId, 'funding')).toBe(-1_000);
    expect(await world.news(reward.id)).toEqual(['claimable']);
  });

  it('never blocks a closing: without money the reward waits', async () => {
    const citizen = await world.citizen('BERT');
    for (let i = 0; i < 2; i++) await world.grant(citizen);
    const third = await world.rewardOf(await world.grant(citizen));
    expect(third).toMatchObject({ state: 'pendingApproval', waitsFor: 'budget', budgetId: null, claimBy: null });
    expect(await world.theBudget(budgetId)).toMatchObject({ reservedFen: 1_000 });
    expect(await world.news(third.id)).toEqual(['pending']);
  });

  it('lets a second person look at a large amount, and a human at a doubt', async () => {
    await world.rule(10_000);
    const citizen = await world.citizen('CARL');
    expect(await world.rewardOf(await world.grant(citizen))).toMatchObject({ waitsFor: 'secondPerson' });

    const { facts, grant } = await grantTo(citizen, 'TWIN');
    const flag = {
      id: idOf('FLAG'),
      reportId: facts.reportId,
      kind: 'lookAlikePhoto',
      otherReportId: idOf('X'),
    } as const;
    await world.database.repository(FairPlayFlag).insert({ ...flag, raisedAt: world.clock.now(), clearedAt: null });
    await grant();
    expect(await world.rewardOf(facts.reportId)).toMatchObject({ state: 'pendingApproval', waitsFor: 'fairPlay' });
  });

  it('keeps the first reward when the case is approved again', async () => {
    const { facts, grant } = await grantTo(await world.citizen('DORA'), 'AGAIN');
    await grant();
    const first = await world.rewardOf(facts.reportId);
    await world.rule(900);
    await grant();
    expect(await world.database.repository(Reward).find()).toEqual([first]);
    expect(await world.theBudget(budgetId)).toMatchObject({ reservedFen: 500 });
  });

  it('refuses where nobody may be rewarded', async () => {
    const refused = expect.objectContaining({ code: 'report.noRewardPossible' });
    const nobody = await addReport(world.database, null, 'NOBODY');
    await expect(world.get(GrantReward).grant(world.reviewer, nobody, 'first')).rejects.toEqual(refused);

    const { facts, grant } = await grantTo(await world.citizen('EVA'), 'NORULE');
    await expect(world.get(GrantReward).grant(world.reviewer, facts, 'third')).rejects.toEqual(refused);

    await world.database.repository(StaffUser).insert({
      id: idOf('STAFF'),
      personId: facts.reporterPersonId!,
      username: 'eva',
      name: '',
      phoneSealed: null,
      passwordHash: '',
      mustChangePassword: false,
      createdAt: world.clock.now(),
      disabledAt: null,
    });
    await expect(grant()).rejects.toEqual(refused);
    expect(await world.database.repository(Reward).count()).toBe(0);
  });

  it('never overspends: 50 grants at once on money for 10', async () => {
    await world.budget(4_000);
    const citizen = await world.citizen('FRED');
    const reports = await Promise.all(Array.from({ length: 50 }, () => world.grant(citizen)));
    const rewards = await world.database.repository(Reward).find();
    expect(reports).toHaveLength(50);
    expect(rewards.filter(({ state }) => state === 'claimable')).toHaveLength(10);
    expect(rewards.filter(({ waitsFor }) => waitsFor === 'budget')).toHaveLength(40);
    expect(await world.account(budgetId, 'reserved')).toBe(1_000);
  });

  it('tells the approver what became of it', async () => {
    const { reward } = await world.claimable('GRETA');
    const rewards = world.get(GrantReward);
    expect(await rewards.rewardOfReport(reward.reportId)).toEqual({
      id: reward.id,
      state: 'claimable',
      amountFen: 500,
      grade: 'first',
    });
    expect(await rewards.hasTaken(reward.reportId)).toBe(false);
    expect(await rewards.rewardOfReport(idOf('NONE'))).toBeNull();
  });
});
