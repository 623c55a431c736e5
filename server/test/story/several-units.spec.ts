import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { guarded, must, type Steps } from '../support/steps';
import type { World } from '../support/world';
import { openStory } from './open-story';

describeEachEngine('several people and units on one case', (engine) => {
  let world: World;
  let steps: Steps;
  let citizen: Client;
  let handler: Client;
  let road: Client;
  let id: string;
  beforeAll(async () => {
    ({ world, steps } = await openStory(engine));
    citizen = await world.citizen('demo-01');
    handler = await world.staff('handler');
    road = await world.staff('handler-road');
    id = await steps.file(citizen);
  });
  afterAll(() => world.close());

  it('转办: to a lead unit with another to assist; each hears its own part', async () => {
    await steps.transfer(id, undefined, { assistingUnitIds: [world.city.units.roadBureau] });
    await world.settle();

    expect(await steps.inbox(road, id)).toMatchObject([{ kind: 'transfer', text: expect.stringContaining('协办') }]);
    expect(await steps.inbox(handler, id)).toMatchObject([{ kind: 'transfer', text: expect.stringContaining('主办') }]);
    expect(await steps.offered(road, id)).toEqual(['contribute']);
  });

  it('接收: is for the lead unit alone', async () => {
    expect(await road.act(id, 'accept')).toMatchObject(guarded('leadUnitOnly'));
    expect(await handler.act(id, 'contribute', { text: '我们也来。' })).toMatchObject(guarded('assistingUnitOnly'));
  });

  it('指派: the lead gives it to a handler, and then it is not there for the colleague', async () => {
    const lead = await world.staff('lead');
    const dispatcher = await world.staff('dispatcher');
    const handlerId = world.city.staff.handler;
    expect(await dispatcher.act(id, 'assign', { handlerId })).toMatchObject(guarded('unitWithoutLead'));
    expect(await lead.act(id, 'assign', { handlerId: world.city.staff['handler-west'] })).toMatchObject({
      status: 422,
      body: { code: 'report.badHandler' },
    });
    must(await lead.act(id, 'assign', { handlerId }));
    await world.settle();

    const colleague = await world.staff('colleague');
    expect((await colleague.get(`/reports/${id}`)).status).toBe(404);
    expect((await colleague.get<{ items: object[] }>('/reports?scope=unit')).body.items).toEqual([]);
    expect(await steps.kinds(handler, id)).toContain('assign');
    expect(await lead.report(id)).toMatchObject({
      assignments: expect.arrayContaining([
        expect.objectContaining({ role: 'lead', handler: { id: handlerId, name: '员工handler' } }),
      ]),
    });
    expect((await citizen.report(id)).timeline.map(({ action }) => action)).not.toContain('assign');
  });

  it('协办反馈: adds to the case without moving it', async () => {
    await steps.accept(id);
    const { version } = await handler.report(id);
    must(await road.act(id, 'contribute', { text: '已协助疏导交通。', photoIds: [await road.photo()], done: true }));
    await world.settle();

    const seen = await handler.report(id);
    expect(seen).toMatchObject({
      state: 'handling',
      version,
      assignments: expect.arrayContaining([expect.objectContaining({ role: 'assisting', state: 'done' })]),
      photos: expect.arrayContaining([expect.objectContaining({ purpose: 'contribution' })]),
    });
    expect((await steps.timeline(citizen, id)).at(-1)).toBe('协办部门反馈 市交通局');
    expect(await steps.kinds(handler, id)).toContain('contribute');
  });

  it('收回: a dispatcher may no more, a reviewer may, and both units lose it', async () => {
    const reason = '经核实应由西区办理';
    const dispatcher = await world.staff('dispatcher');
    expect(await dispatcher.act(id, 'recall', { reason })).toMatchObject({ status: 409 });
    must(await (await world.staff('reviewer')).act(id, 'recall', { reason }));
    await world.settle();

    expect(await citizen.report(id)).toMatchObject({ state: 'submitted', returns: 0, holder: { kind: 'office' } });
    expect((await handler.get(`/reports/${id}`)).status).toBe(404);
    expect(await steps.told(handler, id, 'recall')).toContain(reason);
    expect(await steps.kinds(dispatcher, id)).toContain('recall');
  });

  it('身兼两职: who leads one unit and handles in another acts for each in its own role', async () => {
    const { units, staff } = world.city;
    const grants = [
      { role: 'handler', unitId: units.roadBureau },
      { role: 'unitLead', unitId: units.fireEast },
    ];
    must(await (await world.staff('admin')).send('PATCH', `/admin/staff/${staff['handler-west']}`, { grants }));
    const both = await steps.file(citizen);
    await steps.transfer(both, undefined, { assistingUnitIds: [units.roadBureau] });
    const person = await world.staff('handler-west');

    expect(await steps.offered(person, both)).toEqual(['assign', 'contribute']);
    expect(await person.act(both, 'accept')).toMatchObject(guarded('leadUnitOnly'));
    must(await person.act(both, 'contribute', { text: '已到场。' }));
    expect((await steps.timeline(citizen, both)).at(-1)).toBe('协办部门反馈 市交通局');
    expect(await person.report(both)).toMatchObject({
      assignments: expect.arrayContaining([
        expect.objectContaining({ role: 'lead', state: 'pending' }),
        expect.objectContaining({ role: 'assisting', state: 'accepted' }),
      ]),
    });
  });

  it('单位撤销: what a closed unit had comes back by itself', async () => {
    const other = await steps.file(citizen);
    await steps.transfer(other);
    await steps.accept(other);
    await steps.transfer(id);
    const admin = await world.staff('admin');
    must(await admin.post(`/admin/units/${world.city.units.fireEast}/close`, {}));
    await world.settle();

    for (const one of [id, other]) {
      expect(await citizen.report(one)).toMatchObject({ state: 'submitted', deadline: null });
      expect((await steps.timeline(citizen, one)).at(-1)).toBe('已收回，重新转办 系统');
      expect(await steps.kinds(await world.staff('dispatcher'), one)).toContain('recall');
    }
    await expect(steps.transfer(id)).rejects.toThrow(/422.*已撤销/);
    await steps.transfer(id, world.city.units.fireBureau);
    expect(await citizen.report(id)).toMatchObject({ state: 'transferred', holder: { name: '市消防支队' } });
  });

  it('单位撤销: neither a closed unit nor an unknown one can be asked to assist', async () => {
    const dispatcher = await world.staff('dispatcher');
    const another = await steps.file(citizen);
    for (const unitId of [world.city.units.fireEast, another]) {
      const order = { unitId: world.city.units.fireBureau, severity: 'general', deadline: steps.inDays(7) };
      expect(await dispatcher.act(another, 'transfer', { ...order, assistingUnitIds: [unitId] })).toMatchObject({
        status: 422,
        body: { code: 'report.unknownUnit', errors: [{ field: 'assistingUnitIds' }] },
      });
    }
    expect(await citizen.report(another)).toMatchObject({ state: 'submitted' });
  });
});
