import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { must, type Steps } from '../support/steps';
import type { World } from '../support/world';
import { openStory } from './open-story';

const DECISIONS = ['rework', 'acceptInterim', 'upholdAppeal'] as const;

describeEachEngine('a unit that closes while the office has its cases', (engine) => {
  let world: World;
  let steps: Steps;
  let citizen: Client;
  let ids: Record<(typeof DECISIONS)[number], string>;
  beforeAll(async () => {
    ({ world, steps } = await openStory(engine));
    citizen = await world.citizen('demo-01');
    const interim = { outcome: 'interimMeasures', plan: '更换配电箱', planDate: steps.inDays(20) };
    ids = { rework: await resolved(), acceptInterim: await resolved(interim), upholdAppeal: await resolved() };
    await steps.approve(ids.upholdAppeal, { noRewardReason: '演练' });
    must(await citizen.act(ids.upholdAppeal, 'appeal', { reason: '没有解决' }));
    must(await (await world.staff('admin')).post(`/admin/units/${world.city.units.fireEast}/close`, {}));
    await world.settle();
  });
  afterAll(() => world.close());

  const resolved = async (changes: object = {}): Promise<string> => {
    const id = await steps.file(citizen);
    await steps.transfer(id);
    await steps.resolve(id, await steps.accept(id), { ...changes });
    return id;
  };

  it('leaves them at the office', async () => {
    const states = await Promise.all(DECISIONS.map(async (decision) => (await citizen.report(ids[decision])).state));
    expect(states).toEqual(['reviewing', 'reviewing', 'appealing']);
  });

  it.each(DECISIONS)('%s: the case goes to the dispatchers, not into the closed unit', async (decision) => {
    const id = ids[decision];
    const reviewer = await world.staff('reviewer2');
    const { version } = await reviewer.report(id);
    const reason = decision === 'acceptInterim' ? {} : { reason: '仍有杂物' };
    const { body } = must(await reviewer.act(id, decision, { ...reason, deadline: steps.inDays(5) }));
    await world.settle();

    expect(body).toMatchObject({ state: 'submitted', version: version + 2 });
    expect(await citizen.report(id)).toMatchObject({ state: 'submitted', deadline: null, holder: { kind: 'office' } });
    expect((await steps.timeline(citizen, id)).at(-1)).toBe('已收回，重新转办 系统');
    expect(await steps.kinds(await world.staff('dispatcher'), id)).toContain('recall');
    expect((await (await world.staff('handler')).get(`/reports/${id}`)).status).toBe(404);
    await steps.transfer(id, world.city.units.fireBureau);
  });
});
