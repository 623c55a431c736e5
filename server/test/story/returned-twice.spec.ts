import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { guarded, must, type Steps } from '../support/steps';
import type { World } from '../support/world';
import { openStory } from './open-story';

describeEachEngine('a report that nobody wants, until the office arbitrates', (engine) => {
  let world: World;
  let steps: Steps;
  let citizen: Client;
  let dispatcher: Client;
  let reviewer: Client;
  let handler: Client;
  let id: string;
  beforeAll(async () => {
    ({ world, steps } = await openStory(engine));
    citizen = await world.citizen('demo-01');
    dispatcher = await world.staff('dispatcher');
    reviewer = await world.staff('reviewer');
    handler = await world.staff('handler');
    id = await steps.file(citizen);
  });
  afterAll(() => world.close());

  const transferAgain = () => ({
    unitId: world.city.units.fireEast,
    severity: 'general',
    deadline: steps.inDays(7),
  });
  const arbitration = () => ({
    unitId: world.city.units.fireEast,
    deadline: steps.inDays(5),
    reason: '经核实，该楼属你大队监管范围。',
  });

  it('退回: the unit sends it back unaccepted, and the dispatcher hears why', async () => {
    await steps.transfer(id);
    must(await handler.act(id, 'sendBack', { reason: '该处归街道管理。' }));
    await world.settle();

    expect(await citizen.report(id)).toMatchObject({ state: 'submitted', returns: 1, holder: { kind: 'office' } });
    expect((await handler.get(`/reports/${id}`)).status).toBe(404);
    expect(await steps.told(dispatcher, id, 'sendBack')).toContain('东区消防大队 退回');
    expect(await steps.offered(dispatcher, id)).toContain('transfer');
  });

  it('退回: the second time after it was accepted', async () => {
    await steps.transfer(id);
    await steps.accept(id);
    must(await handler.act(id, 'sendBack', { reason: '现场属于在建工地。' }));

    expect(await citizen.report(id)).toMatchObject({ state: 'submitted', returns: 2, deadline: null });
  });

  it('转办: a third transfer is refused, and no button offers it', async () => {
    expect(await dispatcher.act(id, 'transfer', transferAgain())).toMatchObject(guarded('fewReturns'));
    expect(await steps.offered(dispatcher, id)).not.toContain('transfer');
    expect(await steps.offered(reviewer, id)).toContain('arbitrate');
  });

  it('裁定: never to a unit that is closed', async () => {
    const unitId = world.city.units.fireWest;
    must(await (await world.staff('admin')).post(`/admin/units/${unitId}/close`, {}));
    expect(await reviewer.act(id, 'arbitrate', { ...arbitration(), unitId })).toMatchObject({
      status: 422,
      body: { code: 'report.unknownUnit', errors: [{ field: 'unitId' }] },
    });
  });

  it('裁定: only a reviewer may, and the unit is told that it is final', async () => {
    expect((await dispatcher.act(id, 'arbitrate', arbitration())).status).toBe(403);
    must(await reviewer.act(id, 'arbitrate', arbitration()));
    await world.settle();

    expect(await citizen.report(id)).toMatchObject({
      state: 'transferred',
      holder: { kind: 'unit', name: '东区消防大队' },
      assignments: expect.arrayContaining([expect.objectContaining({ state: 'pending', role: 'lead', final: true })]),
    });
    expect(await steps.told(handler, id, 'arbitrate')).toContain('不能退回');
    expect(await steps.kinds(citizen, id)).toEqual(['accept', 'arbitrate', 'submit', 'transfer', 'transfer']);
  });

  it('退回: is refused from now on, before and after it is accepted', async () => {
    expect(await handler.act(id, 'sendBack', { reason: '还是不归我们。' })).toMatchObject(
      guarded('assignmentNotFinal'),
    );
    await steps.accept(id);
    expect(await handler.act(id, 'sendBack', { reason: '还是不归我们。' })).toMatchObject(
      guarded('assignmentNotFinal'),
    );
    expect(await steps.offered(handler, id)).not.toContain('sendBack');
  });

  it('办结: the unit does it after all', async () => {
    await steps.resolve(id, handler);
    await steps.approve(id, { rewardGrade: 'third' }, 'reviewer2');
    await world.settle();

    expect(await citizen.report(id)).toMatchObject({ state: 'closed', reward: { state: 'claimable', amountFen: 500 } });
    expect(await steps.timeline(citizen, id)).toEqual([
      '已上报 上报人',
      '已转办 监管平台',
      '部门退回 东区消防大队',
      '已转办 监管平台',
      '部门已接收 东区消防大队',
      '部门退回 东区消防大队',
      '由市安委办裁定办理部门 市安委办',
      '部门已接收 东区消防大队',
      '部门办理完成，待审核 东区消防大队',
      '审核通过，已办结 市安委办',
    ]);
  });
});
