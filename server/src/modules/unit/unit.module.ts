import { Module } from '@nestjs/common';
import { AreaModule } from '../area/area.module';
import { CategoryModule } from '../category/category.module';
import { DutyQueries } from './duty/duty.queries';
import { DutyRoster } from './duty/duty-roster';
import { ListUnits } from './list-units';
import { UnitListQueries } from './unit-list.queries';
import { UnitQueries } from './unit.queries';
import { Units } from './units';
import { UnitsController } from './units.controller';

@Module({
  imports: [AreaModule, CategoryModule],
  controllers: [UnitsController],
  providers: [UnitQueries, UnitListQueries, Units, ListUnits, DutyQueries, DutyRoster],
  exports: [Units, DutyRoster],
})
export class UnitModule {}
