import { Injectable } from '@nestjs/common';
import { Between } from 'typeorm';
import { Database } from '../../database/database';
import { CalendarDay, CalendarYear } from './calendar-day.entity';

/** Every stored day of a year. */
export const within = (year: string) => Between(`${year}-01-01`, `${year}-12-31`);

@Injectable()
export class CalendarQueries {
  constructor(private readonly database: Database) {}

  /** @returns null for a year that nobody published. */
  async publishedAt(year: string): Promise<Date | null> {
    return (await this.database.repository(CalendarYear).findOneBy({ year }))?.publishedAt ?? null;
  }

  async show(year: string): Promise<{ year: string; publishedAt: Date | null; days: CalendarDay[] }> {
    const days = await this.database
      .repository(CalendarDay)
      .find({ where: { day: within(year) }, order: { day: 'ASC' } });
    return { year, publishedAt: await this.publishedAt(year), days };
  }
}
