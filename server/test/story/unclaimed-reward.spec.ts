import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { must, type Steps } from '../support/steps';
import type { World } from '../support/world';
import { openStory } from './open-story';

interface Seen {
  id: string;
  reportId: string;
  state: string;
  claimBy: string;
}

describeEachEngine('rewards that are not taken in time', (engine) => {
  let world: World;
  let steps: Steps;
  let citizen: Client;
  beforeAll(async () => {
    ({ world, steps } = await openStory(engine));
    citizen = await world.citizen('demo-01');
  });
  afterAll(() => world.close());

  const rewardOf = async (reportId: string): Promise<Seen> => {
    const { items } = must(await citizen.get<{ items: Seen[] }>('/rewards')).body;
    return items.find((one) => one.reportId === reportId)!;
  };
  const pass = async (span: Parameters<World['advance']>[0]): Promise<void> => {
    await world.advance(span);
    citizen = await steps.again(citizen);
  };
  const books = async () =>
    must(await (await world.staff('paymaster')).get<{ items: object[] }>('/treasury/budgets')).body.items[0];

  describe('a bill that nobody confirms', () => {
    let id: string;
    let reward: Seen;
    beforeAll(async () => {
      id = await steps.close(citizen);
      reward = await rewardOf(id);
    });

    it('领取: waits in WeChat for a day', async () => {
      must(await citizen.post(`/rewards/${reward.id}/claim`));
      await pass({ hours: 23 });
      expect(await rewardOf(id)).toMatchObject({ state: 'claiming' });
      expect((await citizen.get(`/rewards/${reward.id}`)).body).toMatchObject({
        confirm: { package: expect.any(String) },
      });
    });

    it('未成功: then the platform closes it, and the reward can be claimed again', async () => {
      await pass({ hours: 2 });

      expect(await steps.bills()).toMatchObject([{ state: 'FAIL', failReason: 'OVERDUE_CLOSE' }]);
      expect(await rewardOf(id)).toMatchObject({ state: 'claimable', claimBy: reward.claimBy });
      expect(await steps.told(citizen, id, 'reward.failed')).toContain('没有领取成功');
      expect(await books()).toMatchObject({ reservedFen: 2000, paidFen: 0 });
    });

    it('领取: the second time under a number of its own, and paid once', async () => {
      await steps.takeReward(citizen, reward.id);

      expect(await rewardOf(id)).toMatchObject({ state: 'paid' });
      const bills = await steps.bills();
      expect(bills.map(({ state }) => state)).toEqual(['FAIL', 'SUCCESS']);
      expect(new Set(bills.map(({ outBillNo }) => outBillNo)).size).toBe(2);
      expect(await books()).toMatchObject({ reservedFen: 0, paidFen: 2000 });
      expect(await steps.kinds(citizen, id)).toContain('reward.paid');
    });
  });

  describe('a reward that nobody claims', () => {
    let id: string;
    beforeAll(async () => {
      id = await steps.close(citizen);
      await world.settle();
    });

    it('提醒: a week before the end of ninety days', async () => {
      expect(await rewardOf(id)).toMatchObject({ state: 'claimable', claimBy: steps.inDays(90) });
      await pass({ days: 82, hours: 23 });
      expect(await steps.kinds(citizen, id)).not.toContain('reward.remind');

      await pass({ hours: 1 });
      expect(await steps.told(citizen, id, 'reward.remind')).toContain('逾期失效');
      expect(await rewardOf(id)).toMatchObject({ state: 'claimable' });
      expect(await books()).toMatchObject({ reservedFen: 2000 });
    });

    it('失效: at the end, and the money is free again', async () => {
      await pass({ days: 7 });

      expect(await rewardOf(id)).toMatchObject({ state: 'expired' });
      expect(await steps.kinds(citizen, id)).toContain('reward.expired');
      expect(await citizen.post(`/rewards/${(await rewardOf(id)).id}/claim`)).toMatchObject({ status: 409 });
      expect(await books()).toMatchObject({ reservedFen: 0, paidFen: 2000 });
      expect(await citizen.report(id)).toMatchObject({ state: 'closed', reward: { state: 'expired' } });
    });
  });
});
