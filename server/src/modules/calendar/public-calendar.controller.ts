import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access/access.decorator';
import { KnownDaysView } from './calendar.dto';
import { WorkingCalendar } from './calendar.api';

@ApiTags('calendar')
@Controller('calendar')
export class PublicCalendarController {
  constructor(private readonly calendar: WorkingCalendar) {}

  @Get()
  @Access('anyone')
  @ApiOperation({ operationId: 'calendar', summary: 'Which days are worked: screens count deadlines by it' })
  @ApiOkResponse({ type: KnownDaysView })
  async show(): Promise<KnownDaysView> {
    const { days, publishedYears } = await this.calendar.known();
    return { days: [...days].map(([day, kind]) => ({ day, kind })), publishedYears: [...publishedYears] };
  }
}
