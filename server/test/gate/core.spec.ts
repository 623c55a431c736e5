import { Injectable, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { SYSTEM } from '../../src/common/actor';
import { CLOCK, type Clock } from '../../src/common/clock';
import { LOG, type Log } from '../../src/common/log';
import { SystemClock } from '../../src/common/system-clock';
import type { Settings } from '../../src/config/settings';
import { testSettings } from '../support/test-settings';
import { CoreModule } from '../../src/core/core.module';
import { readDatabaseTime } from '../../src/database/database-time';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { AuditTrail } from '../../src/modules/audit/audit.api';
import { OutboxDrain } from '../../src/outbox/drain';
import { HandlesJob } from '../../src/outbox/job-handler';
import { jobNames } from '../../src/outbox/job-names';
import { Outbox } from '../../src/outbox/outbox';
import { OutboxModule } from '../../src/outbox/outbox.module';
import { describeEachEngine } from '../support/engines/engines';
import { TestClock } from '../support/test-clock';
import { openTestDatabase, type TestDatabase } from '../support/test-database';

const quiet: Log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() };

/** One handler a job; `ran` hears what they are given. */
const handlersOf = (names: readonly (typeof jobNames)[number][], ran: (payload: object) => void) =>
  names.map((name) => {
    @Injectable()
    @HandlesJob(name)
    class Handler {
      async run(payload: object): Promise<void> {
        ran(payload);
      }
    }
    return Handler;
  });

describeEachEngine('the core', (engine) => {
  let place: TestDatabase;
  let app: TestingModule | undefined;

  beforeAll(async () => {
    place = await openTestDatabase(engine);
  });
  afterAll(() => place.close());
  beforeEach(() => place.dataSource.query('DELETE FROM outbox_entry'));
  afterEach(async () => {
    await app?.close();
    app = undefined;
  });

  const start = async (
    ROLE: Settings['ROLE'],
    clock?: Clock,
    names = jobNames,
    ran: (p: object) => void = jest.fn(),
  ) => {
    const settings = testSettings({ ...place.settings, ROLE });
    @Module({ imports: [OutboxModule], providers: handlersOf(names, ran) })
    class Jobs {}
    const imports = [CoreModule.forRoot(settings, { clock, log: quiet }), Jobs];
    app = await Test.createTestingModule({ imports }).compile();
    return app.init();
  };

  const order = (from: TestingModule): Promise<void> =>
    from.get(UnitOfWork).run(async () => {
      await from.get(Outbox).add('deliver', { deliveryId: 'd1' });
      await from.get(AuditTrail).append(SYSTEM, 'deliver', 'delivery', null);
    });

  it.each(['all', 'worker'] as const)('runs an ordered job by itself as %s', async (role) => {
    let hear: (payload: object) => void = () => undefined;
    const heard = new Promise<object>((resolve) => (hear = resolve));
    const built = await start(role, undefined, jobNames, hear);
    await order(built);

    expect(await heard).toEqual({ deliveryId: 'd1' });
  });

  it('leaves jobs alone as api; a drain runs them', async () => {
    const ran = jest.fn();
    const built = await start('api', new TestClock(), jobNames, ran);
    await order(built);
    expect(ran).not.toHaveBeenCalled();

    await built.get(OutboxDrain).drain();
    expect(ran.mock.calls).toEqual([[{ deliveryId: 'd1' }]]);
  });

  it('takes the doubles it is given, else a clock that follows the database', async () => {
    const clock = new TestClock();
    const built = await start('api', clock);
    expect([built.get(CLOCK), built.get(LOG)]).toEqual([clock, quiet]);
    await built.close();

    const real = await start('api');
    expect(real.get(CLOCK)).toBeInstanceOf(SystemClock);
    if (engine.name === 'sqlite+memory') return;
    const difference =
      (await readDatabaseTime(real.get(DataSource))).getTime() - real.get<Clock>(CLOCK).now().getTime();
    expect(Math.abs(difference)).toBeLessThan(1_000);
  });

  it('does not start when a job has no handler', async () => {
    await expect(start('api', undefined, jobNames.slice(1))).rejects.toThrow(`jobs without a handler: ${jobNames[0]}`);
  });

  it('closes the database when everything else has ended', async () => {
    const built = await start('all');
    const dataSource = built.get(DataSource);
    await order(built);
    await built.close();

    expect(dataSource.isInitialized).toBe(false);
    expect(quiet.error).not.toHaveBeenCalled();
  });
});
