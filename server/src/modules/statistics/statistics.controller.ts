import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access/access.decorator';
import { PublicStatistics } from './public-statistics';
import { PublicStatisticsView } from './public-statistics.view';

@ApiTags('square')
@Controller('statistics')
export class StatisticsController {
  constructor(private readonly statistics: PublicStatistics) {}

  @Get('public')
  @Access('anyone')
  @ApiOperation({ operationId: 'publicStatistics', summary: '公开统计', description: 'At most a minute old' })
  @ApiOkResponse({ type: PublicStatisticsView })
  public(): Promise<PublicStatisticsView> {
    return this.statistics.get();
  }
}
