import { PLACES } from '../support/city';
import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { must, type Steps } from '../support/steps';
import type { World } from '../support/world';
import { openStory } from './open-story';

describeEachEngine('a hazard in another city', (engine) => {
  let world: World;
  let steps: Steps;
  let citizen: Client;
  let dispatcher: Client;
  let id: string;
  beforeAll(async () => {
    ({ world, steps } = await openStory(engine));
    citizen = await world.citizen('demo-01');
    dispatcher = await world.staff('dispatcher');
  });
  afterAll(() => world.close());

  it('上报: is accepted, and goes to the root office', async () => {
    id = await steps.file(citizen, { point: { ...PLACES.elsewhere, system: 'wgs84' }, address: '上海市某路 1 号' });
    await world.settle();

    expect(await citizen.report(id)).toMatchObject({
      state: 'submitted',
      outsideCity: true,
      area: { id: world.city.areas.city, name: '测试市' },
      point: { ...PLACES.elsewhere },
    });
    expect(await steps.kinds(dispatcher, id)).toEqual(['submit']);
    expect((await (await world.staff('reviewer-west')).get(`/reports/${id}`)).status).toBe(404);
  });

  it('不予受理: with the reason and where to turn, which the reporter reads', async () => {
    const reason = '该地点不在本市，请拨打当地 12345 反映。';
    must(await dispatcher.act(id, 'decline', { reasonCode: 'outsideArea', reason }));
    await world.settle();

    const seen = await citizen.report(id);
    expect(seen).toMatchObject({ state: 'declined', stateLabel: '不予受理', declineReason: 'outsideArea' });
    expect(seen.timeline[0]).toMatchObject({ action: 'decline', by: '监管平台', text: reason });
    expect(await steps.told(citizen, id, 'decline')).toContain('不在本市范围');
  });

  it('申诉: is open to the reporter', async () => {
    expect(await steps.offered(citizen, id)).toEqual(['appeal']);
    must(await citizen.act(id, 'appeal', { reason: '管道由本市公司经营。' }));
    expect(await citizen.report(id)).toMatchObject({ state: 'appealing', outsideCity: true });
  });

  it('复核: and is decided by a reviewer of the root office', async () => {
    const reviewer = await world.staff('reviewer');
    must(await reviewer.act(id, 'rejectAppeal', { reason: '已转告当地主管部门。' }));
    expect(await citizen.report(id)).toMatchObject({ state: 'declined', declineReason: 'outsideArea' });
  });
});
