import { FairPlayFlag } from '../../src/modules/reward/fair-play-flag.entity';
import { Participation } from '../../src/modules/report/entities/participation.entity';
import { CancelReward } from '../../src/modules/reward/treasury/cancel-reward';
import { ClearFlag } from '../../src/modules/reward/treasury/clear-flag';
import { HoldReward } from '../../src/modules/reward/treasury/hold-reward';
import { ManageBudgets } from '../../src/modules/reward/treasury/manage-budgets';
import { RefuseReward } from '../../src/modules/reward/treasury/refuse-reward';
import { ReleaseReward } from '../../src/modules/reward/treasury/release-reward';
import { SetRule } from '../../src/modules/reward/treasury/set-rule';
import { TreasuryQueries } from '../../src/modules/reward/treasury/treasury.queries';
import { UnholdReward } from '../../src/modules/reward/treasury/unhold-reward';
import { describeEachEngine } from '../support/engines/engines';
import { idOf, places, staff } from './town';
import { TreasuryWorld } from './treasury-world';

describeEachEngine('the treasury', (engine) => {
  let world: TreasuryWorld;
  let budgetId: string;

  beforeEach(async () => {
    world = await TreasuryWorld.open(engine);
    await world.rule(10_000);
    budgetId = await world.budget(15_000);
  });
  afterEach(() => world.close());

  const problem = (code: string, extra: object = {}) => expect.objectContaining({ code, ...extra }) as Error;
  const because = (version: number) => ({ version, reason: '核实' });
  const elsewhere = staff('ELSEWHERE', 'paymaster', `/${idOf('OTHER')}/`);

  const released = async (name: string) => {
    const { citizen, reward } = await world.claimable(name);
    await world.get(ReleaseReward).release(world.paymaster, reward.id, { version: 1 });
    return { citizen, reward: await world.reward(reward.id) };
  };

  it('releases what waited for a second person', async () => {
    const { reward } = await released('ANNA');
    expect(reward).toMatchObject({ state: 'claimable', waitsFor: null, budgetId, version: 2 });
    expect(await world.theBudget(budgetId)).toMatchObject({ reservedFen: 10_000 });
    expect(await world.news(reward.id)).toEqual(['pending', 'claimable']);
    await expect(world.get(ReleaseReward).release(world.paymaster, reward.id, { version: 2 })).rejects.toEqual(
      problem('reward.wrongState', { extra: { state: 'claimable', version: 2 } }),
    );
  });

  it('keeps releasing apart from the case’s other parts', async () => {
    const { reward } = await world.claimable('BERT');
    const { reportId } = reward;
    await world.database
      .repository(Participation)
      .insert({ reportId, personId: world.paymaster.personId, part: 'approver' });
    const release = world.get(ReleaseReward).release(world.paymaster, reward.id, { version: 1 });
    await expect(release).rejects.toEqual(problem('report.separation'));
    expect(await world.reward(reward.id)).toMatchObject({ state: 'pendingApproval', version: 1 });
  });

  it('does not release without money, nor with an open doubt', async () => {
    await released('CARL');
    const { reward } = await world.claimable('DORA');
    const release = () => world.get(ReleaseReward).release(world.paymaster, reward.id, { version: 1 });
    await expect(release()).rejects.toEqual(problem('reward.overBudget'));

    await world.get(ManageBudgets).topUp(world.paymaster, budgetId, 5_000);
    const flag = { id: idOf('FLAG'), reportId: reward.reportId, kind: 'lookAlikePhoto' } as const;
    const raised = { otherReportId: idOf('X'), raisedAt: world.clock.now(), clearedAt: null };
    await world.database.repository(FairPlayFlag).insert({ ...flag, ...raised });
    await expect(release()).rejects.toEqual(problem('report.guard'));

    await expect(world.get(ClearFlag).clear(elsewhere, flag.id)).rejects.toEqual(problem('notFound'));
    await world.get(ClearFlag).clear(world.paymaster, flag.id);
    await release();
    expect(await world.theBudget(budgetId)).toMatchObject({ totalFen: 20_000, reservedFen: 20_000 });
    expect(await world.account(budgetId, 'available')).toBe(0);
  });

  it('does not go round a frozen budget', async () => {
    const city = { name: '市级', areaId: places.city, fiscalYear: 2026, totalFen: 50_000 };
    await world.get(ManageBudgets).create(world.paymaster, city);
    await world.get(ManageBudgets).freeze(world.paymaster, budgetId, true);
    const { reward } = await world.claimable('EVA');
    const release = () => world.get(ReleaseReward).release(world.paymaster, reward.id, { version: 1 });
    await expect(release()).rejects.toEqual(problem('reward.overBudget'));
    await world.get(ManageBudgets).freeze(world.paymaster, budgetId, false);
    await release();
    expect(await world.reward(reward.id)).toMatchObject({ budgetId });
  });

  it('refuses, and the case may be rewarded anew', async () => {
    const { reward } = await world.claimable('FRED');
    await world.get(RefuseReward).refuse(world.paymaster, reward.id, because(1));
    expect(await world.reward(reward.id)).toMatchObject({ state: 'cancelled', liveKey: null, reason: '核实' });
    const again = world.get(RefuseReward).refuse(world.paymaster, reward.id, because(2));
    await expect(again).rejects.toEqual(problem('reward.wrongState'));
  });

  it('holds, lets go again with some days left, and cancels', async () => {
    const { citizen, reward } = await released('GRETA');
    await world.get(HoldReward).hold(world.paymaster, reward.id, because(2));
    await expect(world.claim(citizen, reward.id)).rejects.toEqual(problem('reward.wrongState'));
    world.clock.advance({ days: 100 });
    await world.runDue();
    expect(await world.reward(reward.id)).toMatchObject({ state: 'held', budgetId });

    await world.get(UnholdReward).unhold(world.paymaster, reward.id, because(3));
    const claimBy = new Date(world.clock.now().getTime() + 7 * 86_400_000);
    expect(await world.reward(reward.id)).toMatchObject({ state: 'claimable', claimBy, version: 4 });

    await expect(world.get(CancelReward).cancel(world.paymaster, reward.id, because(3))).rejects.toEqual(
      problem('reward.wrongState', { extra: { state: 'claimable', version: 4 } }),
    );
    await world.get(CancelReward).cancel(world.paymaster, reward.id, because(4));
    expect(await world.reward(reward.id)).toMatchObject({ state: 'cancelled', liveKey: null });
    expect(await world.theBudget(budgetId)).toMatchObject({ reservedFen: 0 });
    expect((await world.news(reward.id)).at(-1)).toBe('cancelled');
  });

  it('does not tell the reporter of a reward that he was not promised', async () => {
    const { reward } = await world.claimable('GUIDO');
    await world.get(CancelReward).cancel(world.paymaster, reward.id, because(1));
    expect(await world.reward(reward.id)).toMatchObject({ state: 'cancelled' });
    expect(await world.news(reward.id)).toEqual(['pending']);
  });

  it('does not cancel what is being claimed', async () => {
    const { citizen, reward } = await released('HANS');
    await world.claim(citizen, reward.id);
    const cancel = world.get(CancelReward).cancel(world.paymaster, reward.id, because(3));
    await expect(cancel).rejects.toEqual(problem('reward.wrongState', { extra: { state: 'claiming', version: 3 } }));
  });

  it('shows and changes only what lies in one’s areas', async () => {
    const { citizen, reward } = await released('IDA');
    await world.claim(citizen, reward.id);
    const queries = world.get(TreasuryQueries);
    const county = staff('AUDITOR', 'auditor', places.countyPath);
    for (const reader of [world.paymaster, county]) {
      const { items } = await queries.rewards(reader, { state: 'claiming' });
      expect(items).toEqual([expect.objectContaining({ id: reward.id, version: 3, label: '领取中' })]);
      expect((await queries.payouts(reader, {})).items).toHaveLength(1);
      expect((await queries.ledger(reader, { budgetId })).items).toHaveLength(4);
      expect((await queries.budgets(reader, {})).items).toEqual([
        expect.objectContaining({ id: budgetId, availableFen: 5_000 }),
      ]);
    }
    expect(JSON.stringify((await queries.payouts(county, {})).items)).not.toContain('Sealed');
    for (const page of [
      await queries.rewards(elsewhere, {}),
      await queries.payouts(elsewhere, {}),
      await queries.ledger(elsewhere, { budgetId }),
      await queries.budgets(elsewhere, {}),
      await queries.rewards(staff('DISPATCHER', 'dispatcher'), {}),
    ]) {
      expect(page.items).toEqual([]);
    }
    const foreign = problem('notFound');
    await expect(world.get(HoldReward).hold(elsewhere, reward.id, because(3))).rejects.toEqual(foreign);
    await expect(world.get(HoldReward).hold(county, reward.id, because(3))).rejects.toEqual(foreign);
    await expect(world.get(ManageBudgets).topUp(elsewhere, budgetId, 1)).rejects.toEqual(foreign);
    const budget = { name: '别处', areaId: places.city, fiscalYear: 2026, totalFen: 1 };
    await expect(world.get(ManageBudgets).create(elsewhere, budget)).rejects.toEqual(foreign);
  });

  it('refuses a rule that cannot be paid, and a second budget of a name', async () => {
    const key = { categoryId: places.gas, severity: 'general', grade: 'first' } as const;
    for (const amountFen of [9, 20_001]) {
      await expect(world.get(SetRule).set(world.paymaster, key, amountFen)).rejects.toEqual(
        problem('reward.notPayable'),
      );
    }
    const unknown = world.get(SetRule).set(world.paymaster, { ...key, categoryId: idOf('NONE') }, 500);
    await expect(unknown).rejects.toEqual(problem('request.invalid'));
    const narrow = staff('NARROW', 'paymaster', places.countyPath);
    await expect(world.get(SetRule).set(narrow, key, 500)).rejects.toEqual(problem('role.forbidden'));
    await world.get(SetRule).set(world.paymaster, key, 500);
    const next = await world.get(SetRule).set(world.paymaster, key, 600);
    expect(next).toMatchObject({ ruleVersion: 2, amountFen: 600 });
    const rules = await world.get(TreasuryQueries).rules();
    expect(rules.map(({ categoryId, amountFen }) => [categoryId, amountFen])).toEqual([
      [null, 10_000],
      [places.gas, 600],
    ]);
    expect(await world.claimable('JAN')).toMatchObject({ reward: { amountFen: 600, ruleId: next.id } });

    const budget = { name: '同名', areaId: places.county, fiscalYear: 2027, totalFen: 1 };
    await world.get(ManageBudgets).create(world.paymaster, budget);
    const twice = world.get(ManageBudgets).create(world.paymaster, budget);
    await expect(twice).rejects.toEqual(problem('request.invalid'));
  });
});
