import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { Cleaning } from '../../common/cleaning';
import { CLOCK, type Clock } from '../../common/clock';
import { Database } from '../../database/database';
import { Session } from './session.entity';

/** So long after its end a session still answers questions about who was signed in. */
const KEEP_MS = 30 * 24 * 3_600_000;
const DELETE_AT_ONCE = 500;

/** Forgets sessions that ended long ago. */
@Injectable()
export class OldSessionsRepository implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly cleaning: Cleaning,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.cleaning.add('sessions', () => this.deleteOld());
  }

  /** Batch by batch. @returns how many. */
  async deleteOld(): Promise<number> {
    const sessions = this.database.repository(Session);
    const where = { refreshExpiresAt: LessThan(new Date(this.clock.now().getTime() - KEEP_MS)) };
    for (let deleted = 0; ;) {
      const old = await sessions.find({ select: { id: true }, where, take: DELETE_AT_ONCE });
      if (old.length === 0) return deleted;
      await sessions.delete({ id: In(old.map(({ id }) => id)) });
      deleted += old.length;
    }
  }
}
