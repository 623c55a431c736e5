import { SYSTEM } from '../../src/common/actor';
import { WorkingCalendar } from '../../src/modules/calendar/calendar.api';
import { CalendarQueries } from '../../src/modules/calendar/calendar.queries';
import { PublishYear } from '../../src/modules/calendar/publish-year';
import { SeedCalendar } from '../../src/modules/calendar/seed-calendar';
import { OutboxEntry } from '../../src/outbox/outbox-entry.entity';
import { describeEachEngine } from '../support/engines/engines';
import { type Bench, openBench } from './bench';

const newYear = { day: '2027-01-01', kind: 'rest' as const, note: '元旦' };
const lastDay = new Date('2026-12-31T02:00:00Z');

describeEachEngine('the working calendar', (engine) => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await openBench(engine);
    await bench.module.get(SeedCalendar).onApplicationBootstrap();
  });
  afterEach(() => bench.close());

  const deadline = async () => bench.module.get(WorkingCalendar).addWorkingDays(lastDay, 1);
  const recounts = async () =>
    (await bench.database.repository(OutboxEntry).findBy({ job: 'recountDeadlines' })).map(
      ({ payload }) => payload.year,
    );

  it('is seeded once, and leaves a published year alone', async () => {
    await bench.module.get(PublishYear).execute(SYSTEM, '2026', []);
    await bench.module.get(SeedCalendar).onApplicationBootstrap();
    expect((await bench.module.get(CalendarQueries).show('2026')).days).toEqual([]);
    expect((await bench.module.get(CalendarQueries).show('2025')).days).toHaveLength(33);
  });

  it('is provisional until the year is published, and counts anew at once', async () => {
    expect(await deadline()).toEqual({ at: new Date('2027-01-01T10:00:00Z'), provisional: true });
    await bench.module.get(PublishYear).execute(SYSTEM, '2027', [newYear]);
    expect(await deadline()).toEqual({ at: new Date('2027-01-04T10:00:00Z'), provisional: false });
  });

  it('each publication orders a recount, after every process has forgotten the old days', async () => {
    const publish = () => bench.module.get(PublishYear).execute(SYSTEM, '2027', [newYear]);
    await publish();
    bench.clock.advance({ minutes: 1 });
    await publish();
    expect((await recounts()).sort()).toEqual(['2025', '2026', '2027', '2027']);
    const [entry] = await bench.database.repository(OutboxEntry).find({ order: { dueAt: 'DESC' } });
    expect(entry!.dueAt.getTime()).toBeGreaterThan(bench.clock.now().getTime() + 10_000);
  });

  it('sees within seconds what another process published', async () => {
    await deadline();
    await bench.database.manager.insert('calendar_year', { year: '2027', publishedAt: bench.clock.now() });
    expect((await deadline()).provisional).toBe(true);
    bench.clock.advance({ seconds: 10 });
    expect((await deadline()).provisional).toBe(false);
  });
});
