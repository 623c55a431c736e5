import { IdempotencyRecord } from '../../src/common/idempotency/idempotency-record.entity';
import { RandomIds } from '../../src/common/ids';
import { Database } from '../../src/database/database';
import { Session } from '../../src/modules/account/session.entity';
import { describeEachEngine } from '../support/engines/engines';
import { World } from '../support/world';

const DAY_MS = 86_400_000;

describeEachEngine('what the hourly cleaning forgets', (engine) => {
  let world: World;
  let database: Database;
  let ids: RandomIds;
  beforeAll(async () => {
    world = await World.open(engine);
    database = world.app.get(Database);
    ids = new RandomIds(world.clock);
    await world.settle(); // the first pass cleans: an hour begins
  });
  afterAll(() => world.close());

  const inMs = (ms: number) => new Date(world.clock.now().getTime() + ms);

  it('first answers past their end, more than a batch of them; never those about money', async () => {
    const records = database.repository(IdempotencyRecord);
    const personId = ids.next();
    const record = (key: string, expiresAt: Date | null) => {
      const rest = { route: 'POST /x', bodyHash: 'h', status: null, answer: '{}', createdAt: inMs(0) };
      return { personId, key, expiresAt, ...rest };
    };
    await records.insert(Array.from({ length: 450 }, (_, index) => record(`old${index}`, inMs(3_600_000))));
    await records.insert([record('money', null), record('young', inMs(3_600_001))]);

    await world.advance({ minutes: 59 });
    expect(await records.countBy({ personId })).toBe(452);
    await world.advance({ minutes: 1 });
    const left = await records.findBy({ personId });
    expect(left.map(({ key }) => key).sort()).toEqual(['money', 'young']);
  });

  it('sessions that ended more than 30 days ago', async () => {
    const sessions = database.repository(Session);
    const accountId = ids.next();
    const session = (device: string, refreshExpiresAt: Date) => {
      const hashes = { accessHash: ids.next(), refreshHash: ids.next() };
      const times = { accessExpiresAt: inMs(-60 * DAY_MS), createdAt: inMs(-60 * DAY_MS), revokedAt: null };
      return { id: ids.next(), kind: 'staff' as const, accountId, device, refreshExpiresAt, ...hashes, ...times };
    };
    await sessions.insert([session('old', inMs(-30 * DAY_MS)), session('recent', inMs(-30 * DAY_MS + 3_600_000))]);
    await world.advance({ hours: 1 });
    expect((await sessions.findBy({ accountId })).map(({ device }) => device)).toEqual(['recent']);
  });
});
