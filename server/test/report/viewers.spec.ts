import { Database } from '../../src/database/database';
import { CaseViewer } from '../../src/modules/report/entities/case-viewer.entity';
import { ReportEvent } from '../../src/modules/report/entities/report-event.entity';
import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { Steps } from '../support/steps';
import { World } from '../support/world';

describeEachEngine('who else has a case open', (engine) => {
  let world: World;
  let id: string;
  let people: Record<'dispatcher' | 'reviewer' | 'handler' | 'handlerWest', Client>;
  beforeAll(async () => {
    world = await World.open(engine);
    const steps = new Steps(world);
    id = await steps.file(await world.citizen('demo-01'));
    await steps.transfer(id);
    people = {
      dispatcher: await world.staff('dispatcher'),
      reviewer: await world.staff('reviewer'),
      handler: await world.staff('handler'),
      handlerWest: await world.staff('handler-west'),
    };
  });
  afterAll(() => world?.close());

  const view = (person: Client) => person.post<{ others: { name: string; since: string }[] }>(`/reports/${id}/viewers`);
  const others = async (person: Client) => (await view(person)).body.others;

  it('is told to each, with the time since when, until a minute of silence', async () => {
    const start = world.clock.now().toISOString();
    expect(await view(people.dispatcher)).toMatchObject({ status: 200, body: { others: [] } });
    world.clock.advance({ seconds: 30 });
    expect(await others(people.handler)).toEqual([{ name: '员工dispatcher', since: start }]);
    world.clock.advance({ seconds: 20 });
    const handler = { name: '员工handler', since: new Date(Date.parse(start) + 30_000).toISOString() };
    expect(await others(people.dispatcher)).toEqual([handler]);
    expect(await others(people.reviewer)).toEqual([{ name: '员工dispatcher', since: start }, handler]);
    world.clock.advance({ seconds: 60 });
    expect(await others(people.handler)).toEqual([]);
    const back = world.clock.now().toISOString();
    expect(await others(people.dispatcher)).toEqual([{ name: '员工handler', since: back }]);
  });

  it('is for staff who see the case', async () => {
    expect(await view(people.handlerWest)).toMatchObject({ status: 404 });
    expect(await view(await world.citizen('demo-01'))).toMatchObject({ status: 403 });
    expect(await view(world.anonymous())).toMatchObject({ status: 401 });
  });

  it('leaves the case as it was, and is forgotten', async () => {
    const database = world.app.get(Database);
    const before = await people.reviewer.report(id);
    const events = await database.repository(ReportEvent).countBy({ reportId: id });
    await Promise.all([view(people.reviewer), view(people.reviewer), view(people.handler)]);
    expect((await people.reviewer.report(id)).version).toBe(before.version);
    expect(await database.repository(ReportEvent).countBy({ reportId: id })).toBe(events);
    await world.advance({ hours: 2 });
    expect(await database.repository(CaseViewer).count()).toBe(0);
  });
});
