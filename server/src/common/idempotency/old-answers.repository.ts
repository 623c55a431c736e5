import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { Database } from '../../database/database';
import { Cleaning } from '../cleaning';
import { CLOCK, type Clock } from '../clock';
import { IdempotencyRecord } from './idempotency-record.entity';

/** Small enough for one condition a row. */
const DELETE_AT_ONCE = 200;

/** Forgets first answers that nobody will ask for again; those about money have no end. */
@Injectable()
export class OldAnswersRepository implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly cleaning: Cleaning,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.cleaning.add('first answers', () => this.deleteExpired());
  }

  /** Batch by batch. @returns how many. */
  async deleteExpired(): Promise<number> {
    const records = this.database.repository(IdempotencyRecord);
    const where = { expiresAt: LessThanOrEqual(this.clock.now()) };
    for (let deleted = 0; ;) {
      const old = await records.find({ select: { personId: true, key: true }, where, take: DELETE_AT_ONCE });
      if (old.length === 0) return deleted;
      const keys = old.map(({ personId, key }) => ({ personId, key }));
      await records.createQueryBuilder().delete().whereInIds(keys).execute();
      deleted += old.length;
    }
  }
}
