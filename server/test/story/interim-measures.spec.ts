import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { guarded, must, type Steps } from '../support/steps';
import type { World } from '../support/world';
import { openStory } from './open-story';

describeEachEngine('a hazard that is fenced off before it is gone', (engine) => {
  let world: World;
  let steps: Steps;
  let citizen: Client;
  let handler: Client;
  let reviewer: Client;
  let id: string;
  beforeAll(async () => {
    ({ world, steps } = await openStory(engine));
    citizen = await world.citizen('demo-01');
    reviewer = await world.staff('reviewer');
    id = await steps.file(citizen);
    await steps.transfer(id);
    handler = await steps.accept(id);
  });
  afterAll(() => world.close());

  it('办理: interim measures need a plan and its date', async () => {
    const interim = { outcome: 'interimMeasures', text: '已围挡并专人值守。' };
    await expect(steps.resolve(id, handler, interim)).rejects.toThrow(/422.*plan/);
    await expect(steps.resolve(id, handler, { ...interim, plan: '拆除隔断' })).rejects.toThrow(/422.*planDate/);
    const planDate = steps.inDays(20);
    await steps.resolve(id, handler, { ...interim, plan: '二十日内拆除隔断、恢复通道。', planDate });

    const seen = await citizen.report(id);
    expect(seen).toMatchObject({ state: 'reviewing', outcome: 'interimMeasures', holder: { kind: 'office' } });
    expect(seen.timeline[0]).toMatchObject({ data: { plan: '二十日内拆除隔断、恢复通道。', planDate } });
  });

  it('审核: an open hazard never counts as closed', async () => {
    const approval = { verdict: '感谢您的上报。', rewardGrade: 'second' };
    expect(await reviewer.act(id, 'approve', approval)).toMatchObject(guarded('outcomeSettles'));
    expect(await steps.offered(reviewer, id)).toEqual(expect.arrayContaining(['acceptInterim', 'rework']));
    expect(await steps.offered(reviewer, id)).not.toContain('approve');
  });

  it('认可: the unit goes on, with a new deadline; everybody is told', async () => {
    const deadline = steps.inDays(20);
    must(await reviewer.act(id, 'acceptInterim', { deadline }));
    await world.settle();

    expect(await citizen.report(id)).toMatchObject({
      state: 'handling',
      deadline,
      closedAt: null,
      reward: null,
      holder: { kind: 'unit', name: '东区消防大队' },
    });
    expect(await steps.told(citizen, id, 'acceptInterim')).toContain('12月13日 10:00');
    expect(await steps.kinds(handler, id)).toContain('acceptInterim');
  });

  it('办结: three weeks later the hazard is gone', async () => {
    await world.advance({ days: 18 });
    await steps.resolve(id, await world.staff('handler'));
    await steps.approve(id);
    await world.settle();

    citizen = await steps.again(citizen);
    expect(await citizen.report(id)).toMatchObject({
      state: 'closed',
      outcome: 'rectified',
      reward: { state: 'claimable', amountFen: 2000 },
    });
    expect((await steps.timeline(citizen, id)).slice(-4)).toEqual([
      '部门办理完成，待审核 东区消防大队',
      '已采取临时措施，继续整改 市安委办',
      '部门办理完成，待审核 东区消防大队',
      '审核通过，已办结 市安委办',
    ]);
  });
});
