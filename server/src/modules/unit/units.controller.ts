import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access/access.decorator';
import type { Page } from '../../common/page';
import { ListUnits } from './list-units';
import { UnitsQuery } from './units.dto';
import type { UnitView } from './unit.view';

@ApiTags('units')
@Controller('units')
export class UnitsController {
  constructor(private readonly units: ListUnits) {}

  @Get()
  @Access('anyone')
  @ApiOperation({ summary: 'Open units that receive reports, by code' })
  list(@Query() query: UnitsQuery): Promise<Page<UnitView>> {
    return this.units.execute(query);
  }
}
