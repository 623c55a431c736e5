import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access/access.decorator';
import type { Page } from '../../common/page';
import { ListUnits } from './list-units';
import { UnitsQuery } from './units.dto';
import { UnitPageView, type UnitView } from './unit.view';

@ApiTags('units')
@Controller('units')
export class UnitsController {
  constructor(private readonly units: ListUnits) {}

  @Get()
  @Access('anyone')
  @ApiOperation({ summary: 'Open units that receive reports, by code' })
  @ApiOkResponse({ type: UnitPageView })
  list(@Query() query: UnitsQuery): Promise<Page<UnitView>> {
    return this.units.execute(query);
  }
}
