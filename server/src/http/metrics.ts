import { Inject, Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { IsNull, LessThan, Not } from 'typeorm';
import { CLOCK, type Clock } from '../common/clock';
import { Database } from '../database/database';
import { OutboxEntry } from '../outbox/outbox-entry.entity';

/** Figures of this process and of the work that waits; no labels that name people or cases. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    collectDefaultMetrics({ register: this.registry });
    const gauge = (name: string, help: string, count: () => Promise<number>) =>
      new Gauge({
        name,
        help,
        registers: [this.registry],
        async collect() {
          this.set(await count());
        },
      });
    gauge('suishoupai_jobs_due', 'Jobs that could run now', () => this.dueJobs());
    gauge('suishoupai_jobs_failed', 'Jobs given up', () => this.failedJobs());
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }

  private dueJobs(): Promise<number> {
    const where = { doneAt: IsNull(), failedAt: IsNull(), dueAt: LessThan(this.clock.now()) };
    return this.database.repository(OutboxEntry).countBy(where);
  }

  private failedJobs(): Promise<number> {
    return this.database.repository(OutboxEntry).countBy({ failedAt: Not(IsNull()) });
  }
}
