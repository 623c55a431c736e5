import { Inject, Injectable } from '@nestjs/common';
import { IsNull, LessThan, Not } from 'typeorm';
import { CLOCK, type Clock } from '../../common/clock';
import { Database } from '../../database/database';
import { OutboxEntry } from '../../outbox/outbox-entry.entity';

@Injectable()
export class JobCountsQueries {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Jobs that could run now. */
  due(): Promise<number> {
    const where = { doneAt: IsNull(), failedAt: IsNull(), dueAt: LessThan(this.clock.now()) };
    return this.database.repository(OutboxEntry).countBy(where);
  }

  /** Jobs given up after their last try. */
  failed(): Promise<number> {
    return this.database.repository(OutboxEntry).countBy({ failedAt: Not(IsNull()) });
  }
}
