import { Inject, Injectable } from '@nestjs/common';
import { Cleaning } from '../common/cleaning';
import { CLOCK, type Clock } from '../common/clock';
import { LOG, type Log } from '../common/log';
import { JOB_QUEUE, type JobQueue } from '../queue/queue.port';
import { describeError } from './describe-error';
import type { OutboxEntry } from './outbox-entry.entity';
import { OutboxRepository } from './outbox.repository';

const BATCH = 100;
const AGAIN_AFTER_MS = 1_000;
const CLEAN_EVERY_MS = 3_600_000;

/** Hands due jobs to the queue. The outbox remembers; the queue may forget everything at any time. */
@Injectable()
export class Relay {
  private cleanedAt = 0;
  private interrupted = false;

  constructor(
    private readonly entries: OutboxRepository,
    @Inject(JOB_QUEUE) private readonly queue: JobQueue,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
    private readonly cleaning: Cleaning,
  ) {}

  /** Hands over all that is due, until nothing is left or the queue is away. */
  async pass(): Promise<void> {
    let batch: OutboxEntry[];
    do {
      batch = await this.entries.due(this.clock.now(), BATCH);
      for (const entry of batch) if (!(await this.handOver(entry))) return;
    } while (batch.length === BATCH);
    await this.cleanHourly();
  }

  /** An attempt that still waits in the queue is not added again: it is the same hand-over until somebody runs it. */
  private async handOver(entry: OutboxEntry): Promise<boolean> {
    const leasedUntil = await this.entries.claim(entry);
    if (leasedUntil === null) return true;
    try {
      await this.queue.add(entry.id, entry.attempts + 1);
    } catch (error) {
      await this.entries.release(entry.id, leasedUntil, AGAIN_AFTER_MS);
      this.tellOnce(error);
      return false;
    }
    this.interrupted = false;
    return true;
  }

  private tellOnce(error: unknown): void {
    if (!this.interrupted) this.log.warn('jobs wait: the queue takes none', { code: describeError(error) });
    this.interrupted = true;
  }

  private async cleanHourly(): Promise<void> {
    const now = this.clock.now().getTime();
    if (now - this.cleanedAt < CLEAN_EVERY_MS) return;
    this.cleanedAt = now;
    await this.cleaning.run();
  }
}
