import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../common/clock';
import { Database } from '../../database/database';
import { CalendarDay, CalendarYear } from './calendar-day.entity';
import { within } from './calendar.queries';
import type { KnownDays } from '@suishoupai/shared/working-time';

/** For so long another process may still count by the calendar it knew. */
export const CALENDAR_CACHE_MS = 10_000;

@Injectable()
export class CalendarRepository {
  private cached: { known: KnownDays; until: number } | null = null;

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Everything known, at most ten seconds old. */
  async known(): Promise<KnownDays> {
    const now = this.clock.now().getTime();
    if (this.cached === null || now >= this.cached.until || now < this.cached.until - CALENDAR_CACHE_MS) {
      this.cached = { known: await this.load(), until: now + CALENDAR_CACHE_MS };
    }
    return this.cached.known;
  }

  forget(): void {
    this.cached = null;
  }

  /** Replaces what was known of the year. */
  async replace(year: string, days: readonly CalendarDay[], publishedAt: Date): Promise<void> {
    await this.database.repository(CalendarYear).upsert({ year, publishedAt }, ['year']);
    await this.database.repository(CalendarDay).delete({ day: within(year) });
    if (days.length > 0) await this.database.repository(CalendarDay).insert([...days]);
  }

  private async load(): Promise<KnownDays> {
    const days = await this.database.repository(CalendarDay).find();
    const years = await this.database.repository(CalendarYear).find();
    return {
      days: new Map(days.map(({ day, kind }) => [day, kind])),
      publishedYears: new Set(years.map(({ year }) => year)),
    };
  }
}
