import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { must, type Steps } from '../support/steps';
import type { World } from '../support/world';
import { openStory } from './open-story';

describeEachEngine('a report that its reporter takes back', (engine) => {
  let world: World;
  let steps: Steps;
  let citizen: Client;
  let handler: Client;
  let dispatcher: Client;
  let id: string;
  beforeAll(async () => {
    ({ world, steps } = await openStory(engine));
    citizen = await world.citizen('demo-01');
    handler = await world.staff('handler');
    dispatcher = await world.staff('dispatcher');
    id = await steps.file(citizen);
    await steps.transfer(id);
    await world.settle();
  });
  afterAll(() => world.close());

  it('撤回: while the unit has not accepted; the unit loses it and is told', async () => {
    expect(await steps.offered(handler, id)).toContain('accept');
    expect(await steps.offered(citizen, id)).toEqual(['supplement', 'urge', 'withdraw']);
    must(await citizen.act(id, 'withdraw', { text: '看错了，通道没有堵。' }));
    await world.settle();

    expect(await citizen.report(id)).toMatchObject({ state: 'withdrawn', deadline: null, holder: { kind: 'nobody' } });
    expect(await steps.offered(citizen, id)).toEqual([]);
    expect((await handler.get(`/reports/${id}`)).status).toBe(404);
    expect((await handler.post(`/reports/${id}/actions/accept`, { version: 2 })).status).toBe(404);
    expect(await steps.told(handler, id, 'withdraw')).toContain('不必再办');
  });

  it('期限: the deadline of a withdrawn case reminds nobody', async () => {
    await world.advance({ days: 9 });
    handler = await world.staff('handler');
    expect(await steps.kinds(handler, id)).toEqual(['transfer', 'withdraw']);
  });

  it('重新办理: by a dispatcher, who looked and saw the hazard', async () => {
    dispatcher = await world.staff('dispatcher');
    citizen = await steps.again(citizen);
    expect(await steps.offered(dispatcher, id)).toContain('reopen');
    expect(await steps.offered(await world.staff('reviewer'), id)).not.toContain('reopen');
    must(await dispatcher.act(id, 'reopen', { reason: '巡查发现隐患仍在。' }));
    await world.settle();

    expect(await citizen.report(id)).toMatchObject({ state: 'submitted', holder: { kind: 'office' } });
    expect(await steps.told(citizen, id, 'reopen')).toContain('巡查发现隐患仍在');
  });

  it('办理: goes its way to the end, and it is too late to take it back', async () => {
    await steps.transfer(id);
    await steps.accept(id);
    expect(await citizen.act(id, 'withdraw')).toMatchObject({
      status: 409,
      body: { code: 'report.wrongState', state: 'handling' },
    });
    await steps.resolve(id, await world.staff('handler'));
    await steps.approve(id);

    expect(await citizen.report(id)).toMatchObject({ state: 'closed', reward: { state: 'claimable' } });
    expect(await steps.timeline(citizen, id)).toEqual([
      '已上报 上报人',
      '已转办 监管平台',
      '上报人已撤回 上报人',
      '重新办理 监管平台',
      '已转办 监管平台',
      '部门已接收 东区消防大队',
      '部门办理完成，待审核 东区消防大队',
      '审核通过，已办结 市安委办',
    ]);
  });
});
