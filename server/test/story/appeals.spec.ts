import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { guarded, must, type Steps } from '../support/steps';
import type { World } from '../support/world';
import { openStory } from './open-story';

interface Rewards {
  items: { id: string; state: string }[];
}

describeEachEngine('appeals', (engine) => {
  let world: World;
  let steps: Steps;
  let citizen: Client;
  beforeAll(async () => {
    ({ world, steps } = await openStory(engine));
    citizen = await world.citizen('demo-01');
  });
  afterAll(() => world.close());

  const rewards = async (): Promise<Rewards['items']> => (await citizen.get<Rewards>('/rewards')).body.items;
  const appeal = (id: string) => citizen.act(id, 'appeal', { reason: '杂物只是挪到了楼上，通道仍然不通。' });

  describe('upheld', () => {
    let id: string;
    beforeAll(async () => {
      id = await steps.close(citizen);
      const [reward] = await rewards();
      await steps.takeReward(citizen, reward!.id);
    });

    it('申诉: the reporter disagrees with what was closed and paid', async () => {
      expect(await steps.offered(citizen, id)).toEqual(['appeal', 'rate']);
      must(await appeal(id));
      await world.settle();

      expect(await citizen.report(id)).toMatchObject({ state: 'appealing', holder: { kind: 'office' } });
      expect(await steps.kinds(await world.staff('reviewer2'), id)).toContain('appeal');
    });

    it('复核: the reviewer who approved it may not look', async () => {
      const reviewer = await world.staff('reviewer');
      const deadline = steps.inDays(5);
      expect(await reviewer.act(id, 'upholdAppeal', { reason: '有理。', deadline })).toMatchObject(
        guarded('neverDecided'),
      );
      expect(await reviewer.act(id, 'rejectAppeal', { reason: '维持。' })).toMatchObject(guarded('neverDecided'));
      expect(await steps.offered(reviewer, id)).not.toContain('rejectAppeal');
    });

    it('支持: another reviewer gives it back to the unit with a new deadline; the reward stays', async () => {
      const reviewer2 = await world.staff('reviewer2');
      const deadline = steps.inDays(5);
      must(await reviewer2.act(id, 'upholdAppeal', { reason: '照片显示通道仍被占用。', deadline }));
      await world.settle();

      expect(await citizen.report(id)).toMatchObject({
        state: 'handling',
        deadline,
        closedAt: null,
        outcome: null,
        holder: { kind: 'unit', name: '东区消防大队' },
        reward: { state: 'paid' },
      });
      expect(await steps.told(citizen, id, 'upholdAppeal')).toContain('申诉成立');
      expect(await steps.kinds(await world.staff('handler'), id)).toContain('upholdAppeal');
    });

    it('办结: it closes again without a second reward', async () => {
      const handler = await world.staff('handler');
      expect(await steps.offered(handler, id)).toContain('resolve');
      await steps.resolve(id, handler);
      await steps.approve(id, { rewardGrade: 'first' }, 'reviewer2');
      await world.settle();

      expect(await citizen.report(id)).toMatchObject({ state: 'closed', reward: { state: 'paid', amountFen: 2000 } });
      expect(await rewards()).toHaveLength(1);
      expect(await steps.bills()).toHaveLength(1);
    });

    it('申诉: a second one is refused', async () => {
      expect(await appeal(id)).toMatchObject(guarded('firstAppeal'));
      expect(await steps.offered(citizen, id)).toEqual(['rate']);
    });
  });

  describe('rejected', () => {
    let id: string;
    beforeAll(async () => {
      id = await steps.file(citizen);
      const dispatcher = await world.staff('dispatcher2');
      must(await dispatcher.act(id, 'decline', { reasonCode: 'notHazard', reason: '属于临时装修，不构成隐患。' }));
    });

    it('申诉: against not being accepted', async () => {
      expect(await steps.offered(citizen, id)).toEqual(['appeal']);
      must(await appeal(id));
      expect(await citizen.report(id)).toMatchObject({ state: 'appealing' });
    });

    it('复核: the reviewer who declined it as a dispatcher may not look', async () => {
      const decliner = await world.staff('dispatcher2');
      expect(await decliner.act(id, 'rejectAppeal', { reason: '维持。' })).toMatchObject(guarded('neverDecided'));
    });

    it('驳回: it is as it was before, and the reporter reads why', async () => {
      must(await (await world.staff('reviewer')).act(id, 'rejectAppeal', { reason: '现场复查，通道宽度符合规定。' }));
      await world.settle();

      expect(await citizen.report(id)).toMatchObject({ state: 'declined', declineReason: 'notHazard' });
      expect(await steps.told(citizen, id, 'rejectAppeal')).toContain('现场复查');
      expect((await steps.timeline(citizen, id)).slice(-2)).toEqual([
        '上报人提出申诉 上报人',
        '维持原处理结果 市安委办',
      ]);
      expect(await steps.offered(citizen, id)).toEqual([]);
      expect(await appeal(id)).toMatchObject(guarded('firstAppeal'));
    });
  });

  describe('upheld against a refusal', () => {
    it('支持: the case starts again at the office', async () => {
      const id = await steps.file(citizen);
      const dispatcher = await world.staff('dispatcher');
      must(await dispatcher.act(id, 'decline', { reasonCode: 'unclear', reason: '照片看不清。' }));
      must(await appeal(id));
      const decision = { reason: '照片清楚，应当受理。', deadline: steps.inDays(5) };
      must(await (await world.staff('reviewer')).act(id, 'upholdAppeal', decision));
      await world.settle();

      expect(await citizen.report(id)).toMatchObject({ state: 'submitted', declineReason: null });
      expect(await steps.kinds(dispatcher, id)).toContain('upholdAppeal');
      expect(await steps.offered(dispatcher, id)).toContain('transfer');
    });
  });

  describe('too late', () => {
    it('申诉: on the fifteenth day it is offered, on the sixteenth refused', async () => {
      const id = await steps.close(citizen);
      await world.advance({ days: 15 });
      citizen = await steps.again(citizen);
      expect(await steps.offered(citizen, id)).toContain('appeal');

      await world.advance({ days: 1 });
      citizen = await steps.again(citizen);
      expect(await appeal(id)).toMatchObject(guarded('withinAppealDays'));
      expect(await steps.offered(citizen, id)).toEqual(['rate']);
    });
  });
});
