import { Cleaning } from '../../src/common/cleaning';
import { RandomIds } from '../../src/common/ids';
import type { Log } from '../../src/common/log';
import { Database } from '../../src/database/database';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { OutboxDrain } from '../../src/outbox/drain';
import type { JobRegistry } from '../../src/outbox/job-registry';
import { JobRunner } from '../../src/outbox/job-runner';
import { Outbox } from '../../src/outbox/outbox';
import { OutboxEntry } from '../../src/outbox/outbox-entry.entity';
import { OutboxRepository } from '../../src/outbox/outbox.repository';
import { Relay } from '../../src/outbox/relay';
import { RelayNudge } from '../../src/outbox/relay-nudge';
import type { JobQueue } from '../../src/queue/queue.port';
import { TestClock } from '../support/test-clock';
import type { TestDatabase } from '../support/test-database';

/** The outbox and all who work on it, on an emptied table; the job, the queue and the log are doubles. */
export class OutboxWorkshop {
  readonly clock = new TestClock();
  readonly nudge = new RelayNudge();
  readonly log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() } satisfies Log;
  /** What the job does; each test says. */
  readonly handler = jest.fn<Promise<void>, [Record<string, string>]>(async () => undefined);
  /** What the queue does with a hand-over; each test says. */
  readonly add = jest.fn<Promise<void>, [string, number]>(async () => undefined);
  readonly database = new Database(this.place.dataSource);
  readonly unitOfWork = new UnitOfWork(this.database);
  readonly outbox = new Outbox(this.database, this.unitOfWork, this.nudge, this.clock, new RandomIds(this.clock));
  readonly entries = new OutboxRepository(this.database, this.clock);
  private readonly registry = { handlerOf: () => ({ run: this.handler }) } as unknown as JobRegistry;
  readonly runner = new JobRunner(this.entries, this.registry, this.database, this.log);
  readonly drain = new OutboxDrain(this.entries, this.runner, this.clock);

  private constructor(private readonly place: TestDatabase) {}

  static async open(place: TestDatabase): Promise<OutboxWorkshop> {
    await place.dataSource.query('DELETE FROM outbox_entry');
    return new OutboxWorkshop(place);
  }

  newRelay(): Relay {
    const cleaning = new Cleaning(this.log);
    cleaning.add('jobs', () => this.entries.deleteOld());
    return new Relay(this.entries, { add: this.add } as unknown as JobQueue, this.clock, this.log, cleaning);
  }

  rows(): Promise<OutboxEntry[]> {
    return this.database.repository(OutboxEntry).find({ order: { id: 'ASC' } });
  }

  async only(): Promise<OutboxEntry> {
    const all = await this.rows();
    expect(all).toHaveLength(1);
    return all[0]!;
  }

  order(deliveryId = 'd1', dueAt?: Date): Promise<void> {
    return this.unitOfWork.run(() => this.outbox.add('deliver', { deliveryId }, dueAt));
  }

  inMinutes(minutes: number): Date {
    return new Date(this.clock.now().getTime() + minutes * 60_000);
  }
}
