import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access/access.decorator';
import { CurrentActor } from '../../common/access/current-actor.decorator';
import type { Actor } from '../../common/actor';
import { invalidField } from '../../common/problem';
import { CalendarQueries } from './calendar.queries';
import { CalendarYearView, PublishYearDto, YearParam, YearQuery } from './calendar.dto';
import { PublishYear } from './publish-year';

@ApiTags('admin')
@Controller('admin/calendar')
export class CalendarController {
  constructor(
    private readonly calendar: CalendarQueries,
    private readonly publishYear: PublishYear,
  ) {}

  @Get()
  @Access(['admin', 'auditor'])
  @ApiOperation({ summary: 'Holidays and make-up days of a year' })
  @ApiOkResponse({ type: CalendarYearView })
  show(@Query() { year }: YearQuery): Promise<CalendarYearView> {
    return this.calendar.show(year);
  }

  @Put(':year')
  @Access(['admin'])
  @ApiOperation({ summary: 'Publish a year; deadlines that touch it are counted anew' })
  @ApiOkResponse({ type: CalendarYearView })
  async publish(
    @CurrentActor() actor: Actor,
    @Param() { year }: YearParam,
    @Body() { days }: PublishYearDto,
  ): Promise<CalendarYearView> {
    const foreign = days.find(({ day }) => !day.startsWith(`${year}-`));
    if (foreign) throw invalidField('days', 'otherYear', `${foreign.day} 不在 ${year} 年，请去掉`);
    await this.publishYear.execute(actor, year, days);
    return this.calendar.show(year);
  }
}
