import { Database } from '../../src/database/database';
import { Reward } from '../../src/modules/reward/reward.entity';
import { StatisticsQueries } from '../../src/modules/statistics/statistics.queries';
import { describeEachEngine } from '../support/engines/engines';
import { TestClock } from '../support/test-clock';
import { openTestDatabase, type TestDatabase } from '../support/test-database';
import { SquareTown } from './square-town';

describeEachEngine('the public statistics', (engine) => {
  let place: TestDatabase;
  let town: SquareTown;
  let queries: StatisticsQueries;

  beforeAll(async () => {
    place = await openTestDatabase(engine);
    town = new SquareTown(new Database(place.dataSource), new TestClock());
    await town.build();
    queries = new StatisticsQueries(town.database);
  });
  afterAll(() => place.close());

  const reward = async (reportId: string, state: Reward['state'], amountFen: number): Promise<void> => {
    const now = town.clock.now();
    const none = { waitsFor: null, budgetId: null, claimBy: null, claimedAt: null, reason: null };
    await town.database.repository(Reward).insert({
      id: town.ids.next(),
      reportId,
      liveKey: state === 'cancelled' ? null : 1,
      citizenId: town.citizen.id,
      ruleId: town.ids.next(),
      grade: 'first',
      amountFen,
      state,
      version: 1,
      grantedBy: town.ids.next(),
      grantedAt: now,
      paidAt: state === 'paid' ? now : null,
      failures: 0,
      updatedAt: now,
      ...none,
    });
  };

  it('counts nothing in an empty city', async () => {
    expect(await queries.reported()).toBe(0);
    expect(await queries.rectified()).toBe(0);
    expect(await queries.paid()).toEqual({ count: 0, fen: 0 });
  });

  it('counts reports, hazards gone and money paid', async () => {
    const closed = { state: 'closed', closedAt: town.clock.now() } as const;
    const gone = await town.report({ ...closed, outcome: 'rectified', publishedAt: null });
    const none = await town.report({ ...closed, outcome: 'notHazard' });
    await town.report({ outcome: 'rectified' });
    await reward(gone.id, 'paid', 2_000_000_050);
    await reward(none.id, 'paid', 2_000_000_000);
    await reward(none.id, 'cancelled', 700);

    expect(await queries.reported()).toBe(3);
    expect(await queries.rectified()).toBe(1);
    expect(await queries.paid()).toEqual({ count: 2, fen: 4_000_000_050 });
  });
});
