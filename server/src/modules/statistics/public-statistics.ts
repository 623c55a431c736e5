import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../common/clock';
import type { PublicStatisticsView } from './public-statistics.view';
import { StatisticsQueries } from './statistics.queries';

const KEEP_MS = 60 * 1000;

/** Counts at most once a minute in each process, however many ask. */
@Injectable()
export class PublicStatistics {
  private counted?: { atMs: number; view: Promise<PublicStatisticsView> };

  constructor(
    private readonly queries: StatisticsQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  get(): Promise<PublicStatisticsView> {
    const now = this.clock.now();
    const age = now.getTime() - (this.counted?.atMs ?? -Infinity);
    if (this.counted !== undefined && age >= 0 && age < KEEP_MS) return this.counted.view;
    return this.countAgain(now);
  }

  /** Whoever asks meanwhile waits for the same count. */
  private countAgain(now: Date): Promise<PublicStatisticsView> {
    const view = this.count(now);
    this.counted = { atMs: now.getTime(), view };
    return view;
  }

  /** A count that failed is not kept. */
  private async count(updatedAt: Date): Promise<PublicStatisticsView> {
    try {
      const reported = await this.queries.reported();
      const rectified = await this.queries.rectified();
      const paid = await this.queries.paid();
      return { reported, rectified, rewardsPaid: paid.count, rewardsPaidFen: paid.fen, updatedAt };
    } catch (error) {
      this.counted = undefined;
      throw error;
    }
  }
}
