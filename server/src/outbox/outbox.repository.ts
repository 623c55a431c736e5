import { Inject, Injectable } from '@nestjs/common';
import { In, type ObjectLiteral, type UpdateQueryBuilder } from 'typeorm';
import { CLOCK, type Clock } from '../common/clock';
import { Database } from '../database/database';
import { OutboxEntry } from './outbox-entry.entity';

/** Whoever holds an entry has this long; then it is due again, for whoever comes first. */
export const LEASE_MS = 5 * 60_000;
/** After this long a done entry is deleted. */
export const KEEP_DONE_MS = 30 * 24 * 3_600_000;
const DELETE_AT_ONCE = 500;
const OPEN = 'doneAt IS NULL AND failedAt IS NULL';

/** What the relay and the runner read and write. Each method but the last is one statement of its own. */
@Injectable()
export class OutboxRepository {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  find(id: string): Promise<OutboxEntry | null> {
    return this.database.repository(OutboxEntry).findOneBy({ id });
  }

  /** Open entries due by then, the longest waiting first. */
  due(until: Date, limit: number): Promise<OutboxEntry[]> {
    return this.database
      .repository(OutboxEntry)
      .createQueryBuilder('entry')
      .where('entry.doneAt IS NULL AND entry.failedAt IS NULL AND entry.dueAt <= :until', { until })
      .orderBy('entry.dueAt')
      .addOrderBy('entry.id')
      .limit(limit)
      .getMany();
  }

  /** Leases an entry for its hand-over. @returns when the lease ends; null when somebody else was first. */
  async claim({ id, dueAt }: OutboxEntry): Promise<Date | null> {
    const leasedUntil = this.later(LEASE_MS);
    const changed = await this.change(id, { dueAt: leasedUntil }).andWhere('dueAt = :dueAt', { dueAt }).execute();
    return changed.affected === 1 ? leasedUntil : null;
  }

  /** Takes a lease back, because the hand-over failed. */
  async release(id: string, leasedUntil: Date, afterMs: number): Promise<void> {
    const back = this.change(id, { dueAt: this.later(afterMs) });
    await back.andWhere('dueAt = :leasedUntil', { leasedUntil }).execute();
  }

  /** Counts the attempt that begins now and leases the entry for it. @returns false when somebody else began it. */
  async begin({ id, attempts }: OutboxEntry): Promise<boolean> {
    const begun = this.change(id, { attempts: attempts + 1, dueAt: this.later(LEASE_MS) });
    return (await begun.andWhere('attempts = :attempts', { attempts }).execute()).affected === 1;
  }

  async finish(id: string): Promise<void> {
    await this.change(id, { doneAt: this.clock.now(), lastError: null }).execute();
  }

  async postpone(id: string, byMs: number, lastError: string): Promise<void> {
    await this.change(id, { dueAt: this.later(byMs), lastError }).execute();
  }

  async giveUp(id: string, lastError: string): Promise<void> {
    await this.change(id, { failedAt: this.clock.now(), lastError }).execute();
  }

  /** Deletes what was done long ago, batch by batch. @returns how many entries. */
  async deleteOld(): Promise<number> {
    for (let deleted = 0; ;) {
      const old = await this.doneBefore(this.later(-KEEP_DONE_MS));
      if (old.length === 0) return deleted;
      await this.database.repository(OutboxEntry).delete({ id: In(old.map(({ id }) => id)) });
      deleted += old.length;
    }
  }

  private change(id: string, values: Partial<Omit<OutboxEntry, 'payload'>>): UpdateQueryBuilder<ObjectLiteral> {
    return this.database.manager
      .createQueryBuilder()
      .update(OutboxEntry)
      .set(values)
      .where(`id = :id AND ${OPEN}`, { id });
  }

  private doneBefore(before: Date): Promise<Pick<OutboxEntry, 'id'>[]> {
    return this.database
      .repository(OutboxEntry)
      .createQueryBuilder('entry')
      .select('entry.id')
      .where('entry.doneAt < :before', { before })
      .limit(DELETE_AT_ONCE)
      .getMany();
  }

  private later(ms: number): Date {
    return new Date(this.clock.now().getTime() + ms);
  }
}
