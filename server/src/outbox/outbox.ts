import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../common/clock';
import { IDS, type Ids } from '../common/ids';
import { Database } from '../database/database';
import { UnitOfWork } from '../database/unit-of-work';
import type { JobMap, JobName } from './job-map';
import { OutboxEntry } from './outbox-entry.entity';
import { RelayNudge } from './relay-nudge';

/** Orders jobs. Call it inside the unit of work whose effect the job follows: both are committed, or neither. */
@Injectable()
export class Outbox {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly nudge: RelayNudge,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /**
   * @param dueAt when it may run; now when absent.
   * The same job with the same payload is ordered once: its key is the name and the payload's values.
   */
  async add<Name extends JobName>(job: Name, payload: JobMap[Name], dueAt?: Date): Promise<void> {
    const now = this.clock.now();
    await this.database.manager
      .createQueryBuilder()
      .insert()
      .into(OutboxEntry)
      .orIgnore()
      .values({
        id: this.ids.next(),
        job,
        dedupeKey: keyOf(job, payload),
        payload,
        dueAt: dueAt ?? now,
        attempts: 0,
        lastError: null,
        createdAt: now,
        doneAt: null,
        failedAt: null,
      })
      .updateEntity(false)
      .execute();
    if (dueAt === undefined || dueAt <= now) this.unitOfWork.afterCommit(() => this.nudge.send());
  }
}

/** @throws when the key would not fit: a key cut short could swallow another job. */
const keyOf = (job: JobName, payload: Readonly<Record<string, string>>): string => {
  const names = Object.keys(payload).sort();
  const key = [job, ...names.map((name) => payload[name])].join(':');
  if (key.length > 100) throw new Error(`the payload of job ${job} is too long`);
  return key;
};
