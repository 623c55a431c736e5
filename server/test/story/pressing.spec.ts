import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { guarded, must, shanghai, type Steps } from '../support/steps';
import type { World } from '../support/world';
import { openStory } from './open-story';

describeEachEngine('a case that people press for', (engine) => {
  let world: World;
  let steps: Steps;
  let citizen: Client;
  let handler: Client;
  let id: string;
  beforeAll(async () => {
    ({ world, steps } = await openStory(engine));
    citizen = await world.citizen('demo-01');
    handler = await world.staff('handler');
    id = await steps.file(citizen);
    await steps.transfer(id);
    await steps.accept(id);
    await world.settle();
  });
  afterAll(() => world.close());

  it('催办: the reporter may, and the handler and the dispatchers hear it', async () => {
    must(await citizen.act(id, 'urge', { text: '两天了还没来人。' }));
    await world.settle();

    expect(await steps.kinds(handler, id)).toContain('urge');
    expect(await steps.kinds(await world.staff('dispatcher'), id)).toContain('urge');
    expect((await steps.timeline(handler, id)).at(-1)).toBe('上报人催办 上报人');
  });

  it("催办: does not make the handler's form stale", async () => {
    expect(await handler.report(id)).toMatchObject({ version: 3, state: 'handling' });
  });

  it('催办: once a day in Shanghai', async () => {
    expect(await citizen.act(id, 'urge')).toMatchObject(guarded('notUrgedToday'));
    expect(await steps.offered(citizen, id)).not.toContain('urge');
    await steps.until('2026-11-23 23:59');
    citizen = await steps.again(citizen);
    expect(await citizen.act(id, 'urge')).toMatchObject(guarded('notUrgedToday'));

    await steps.until('2026-11-24 00:00');
    expect(await steps.offered(citizen, id)).toContain('urge');
    must(await citizen.act(id, 'urge'));
  });

  it('督办: a reviewer sends a letter with a date of its own', async () => {
    await steps.until('2026-11-24 10:00');
    const reviewer = await world.staff('reviewer');
    const letter = { level: 'letter', deadline: shanghai('2026-11-25 18:00'), text: '请于明日下班前书面回复。' };
    expect((await (await world.staff('dispatcher')).act(id, 'supervise', letter)).status).toBe(403);
    must(await reviewer.act(id, 'supervise', letter));
    await world.settle();

    citizen = await steps.again(citizen);
    expect(await citizen.report(id)).toMatchObject({ state: 'handling', supervisionLevel: 'letter', version: 3 });
    handler = await world.staff('handler');
    expect(await steps.told(handler, id, 'supervise')).toContain('督办函');
    expect((await handler.report(id)).timeline[0]).toMatchObject({
      by: '市安委办',
      text: '请于明日下班前书面回复。',
      data: { level: 'letter', answerBy: shanghai('2026-11-25 18:00') },
    });
  });
});
