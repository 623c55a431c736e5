import { Module } from '@nestjs/common';
import { WorkingCalendar } from './calendar.api';
import { CalendarController } from './calendar.controller';
import { CalendarQueries } from './calendar.queries';
import { CalendarRepository } from './calendar.repository';
import { PublicCalendarController } from './public-calendar.controller';
import { PublishYear } from './publish-year';
import { SeedCalendar } from './seed-calendar';

@Module({
  controllers: [CalendarController, PublicCalendarController],
  providers: [CalendarQueries, CalendarRepository, PublishYear, SeedCalendar, WorkingCalendar],
  exports: [WorkingCalendar],
})
export class CalendarModule {}
