import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { JobCountsQueries } from './job-counts.queries';

/** Figures of this process and of the work that waits; no labels that name people or cases. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();

  constructor(jobs: JobCountsQueries) {
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
    gauge('suishoupai_jobs_due', 'Jobs that could run now', () => jobs.due());
    gauge('suishoupai_jobs_failed', 'Jobs given up', () => jobs.failed());
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}
