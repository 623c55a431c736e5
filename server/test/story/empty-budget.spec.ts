import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { must, type Steps } from '../support/steps';
import type { World } from '../support/world';
import { openStory } from './open-story';

interface Waiting {
  id: string;
  reportId: string;
  state: string;
  waitsFor: string | null;
  version: number;
}

describeEachEngine('a reward for which no money is left', (engine) => {
  let world: World;
  let steps: Steps;
  let citizen: Client;
  let id: string;
  let budget: string;
  beforeAll(async () => {
    ({ world, steps } = await openStory(engine));
    citizen = await world.citizen('demo-01');
    const paymaster = await world.staff('paymaster');
    const { city } = world;
    const county = { name: '东区奖励', areaId: city.areas.east, fiscalYear: 2026, totalFen: 1999 };
    budget = must(await paymaster.post<{ id: string }>('/treasury/budgets', county)).body.id;
    const grants = [
      { role: 'reviewer', areaId: city.areas.city },
      { role: 'paymaster', areaId: city.areas.city },
    ];
    const admin = await world.staff('admin');
    must(await admin.send('PATCH', `/admin/staff/${city.staff.reviewer}`, { grants }));
  });
  afterAll(() => world.close());

  const waiting = async (person: Client): Promise<Waiting> => {
    const { items } = must(await person.get<{ items: Waiting[] }>('/treasury/rewards?state=pendingApproval')).body;
    return items.find(({ reportId }) => reportId === id)!;
  };
  const release = (person: Client, { id: rewardId, version }: Waiting) =>
    person.post(`/treasury/rewards/${rewardId}/release`, { version });
  const books = async () =>
    must(await (await world.staff('auditor')).get<{ items: { id: string }[] }>('/treasury/budgets')).body.items.find(
      (one) => one.id === budget,
    );

  it('办结: the case is closed all the same, and the reward waits', async () => {
    id = await steps.close(citizen);
    await world.settle();

    expect(await citizen.report(id)).toMatchObject({
      state: 'closed',
      verdict: '感谢您的上报，隐患已消除。',
      reward: { state: 'pendingApproval', amountFen: 2000 },
    });
    expect(await steps.kinds(citizen, id)).not.toContain('reward.claimable');
    expect(await books()).toMatchObject({ totalFen: 1999, reservedFen: 0 });
  });

  it('待复核: the paymasters find it in the inbox, with what it waits for', async () => {
    for (const username of ['paymaster', 'paymaster2']) {
      const paymaster = await world.staff(username);
      expect(await steps.inbox(paymaster, id)).toMatchObject([
        { kind: 'reward.pending', title: '奖励待复核', text: expect.stringContaining('待复核：预算') },
      ]);
    }
    expect(await steps.kinds(await world.staff('dispatcher'), id)).not.toContain('reward.pending');
  });

  it('领奖: cannot be claimed yet', async () => {
    const [reward] = (await citizen.get<{ items: { id: string }[] }>('/rewards')).body.items;
    expect(await citizen.post(`/rewards/${reward!.id}/claim`)).toMatchObject({ status: 409 });
  });

  it('放行: is refused while the budget is short', async () => {
    const paymaster = await world.staff('paymaster');
    const reward = await waiting(paymaster);
    expect(reward).toMatchObject({ state: 'pendingApproval', waitsFor: 'budget' });
    expect(await release(paymaster, reward)).toMatchObject({ status: 422, body: { code: 'reward.overBudget' } });
  });

  it('放行: who approved the case may not release its reward', async () => {
    must(await (await world.staff('paymaster')).post(`/treasury/budgets/${budget}/top-up`, { amountFen: 10_000 }));
    const approver = await world.staff('reviewer');
    expect(await release(approver, await waiting(approver))).toMatchObject({
      status: 422,
      body: { code: 'report.separation' },
    });
  });

  it('放行: another paymaster does, and the reporter is told', async () => {
    const paymaster = await world.staff('paymaster');
    must(await release(paymaster, await waiting(paymaster)));
    await world.settle();

    expect(await citizen.report(id)).toMatchObject({ reward: { state: 'claimable' } });
    expect(await steps.told(citizen, id, 'reward.claimable')).toContain('20.00');
    expect(await books()).toMatchObject({ totalFen: 11_999, reservedFen: 2000, paidFen: 0 });
  });

  it('领奖: and is paid from the county it happened in', async () => {
    const [reward] = (await citizen.get<{ items: { id: string }[] }>('/rewards')).body.items;
    await steps.takeReward(citizen, reward!.id);

    expect((await citizen.get(`/rewards/${reward!.id}`)).body).toMatchObject({ state: 'paid' });
    expect(await books()).toMatchObject({ reservedFen: 0, paidFen: 2000, availableFen: 9999 });
  });
});
