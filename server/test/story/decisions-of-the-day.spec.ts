import { describeEachEngine } from '../support/engines/engines';
import { must, Steps } from '../support/steps';
import { World } from '../support/world';

describeEachEngine('the daily list of what was turned away', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await World.open(engine);
  });
  afterAll(() => world.close());

  it('shows declines and merges of the day to the office, and to nobody else', async () => {
    const steps = new Steps(world);
    const citizen = await world.citizen('demo-01');
    const dispatcher = await world.staff('dispatcher');
    const [first, second, third] = [await steps.file(citizen), await steps.file(citizen), await steps.file(citizen)];
    must(await dispatcher.act(first, 'decline', { reasonCode: 'notOurs', reason: '请拨打 12345。' }));
    must(await dispatcher.act(second, 'merge', { targetReportId: third }));

    const today = await dispatcher.get<{ id: string; action: string; targetNumber: string | null }[]>(
      '/reports/decisions?day=2026-11-23',
    );
    expect(today.body).toMatchObject([
      { id: first, action: 'decline', reasonCode: 'notOurs', text: '请拨打 12345。', targetNumber: null },
      { id: second, action: 'merge', targetNumber: (await citizen.report(third)).number },
    ]);
    expect((await dispatcher.get('/reports/decisions?day=2026-11-22')).body).toEqual([]);
    const west = await world.staff('reviewer-west');
    expect((await west.get('/reports/decisions?day=2026-11-23')).body).toEqual([]);
    expect((await citizen.get('/reports/decisions?day=2026-11-23')).status).toBe(403);
    expect((await dispatcher.get('/reports/decisions?day=yesterday')).status).toBe(422);
  });
});
