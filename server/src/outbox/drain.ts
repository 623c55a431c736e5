import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../common/clock';
import { JobRunner } from './job-runner';
import { OutboxRepository } from './outbox.repository';

const BATCH = 100;

/** Runs jobs one after the other, here and now, without relay, queue or timers: for seeding and for tests. */
@Injectable()
export class OutboxDrain {
  constructor(
    private readonly entries: OutboxRepository,
    private readonly runner: JobRunner,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Runs what is due, then what that ordered, until nothing is due.
   * @param until runs what falls due by then as well; the clock itself does not move. Default: now.
   * @returns how many attempts were made.
   */
  async drain(until?: Date): Promise<number> {
    for (let count = 0; ;) {
      const batch = await this.entries.due(until ?? this.clock.now(), BATCH);
      if (batch.length === 0) return count;
      for (const { id } of batch) await this.runner.run(id);
      count += batch.length;
    }
  }
}
