import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { SYSTEM } from '../../common/actor';
import { calendarSeed } from './calendar-seed';
import { CalendarQueries } from './calendar.queries';
import { PublishYear } from './publish-year';

/** A new installation knows the holidays of this year; a year that somebody published is left alone. */
@Injectable()
export class SeedCalendar implements OnApplicationBootstrap {
  constructor(
    private readonly calendar: CalendarQueries,
    private readonly publishYear: PublishYear,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const { year, days } of calendarSeed()) {
      if ((await this.calendar.publishedAt(year)) === null) await this.publishYear.execute(SYSTEM, year, days);
    }
  }
}
