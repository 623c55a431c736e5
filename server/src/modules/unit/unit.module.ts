import { Module } from '@nestjs/common';
import { DutyQueries } from './duty/duty.queries';
import { DutyRoster } from './duty/duty-roster';
import { UnitQueries } from './unit.queries';
import { Units } from './units';

@Module({
  providers: [UnitQueries, Units, DutyQueries, DutyRoster],
  exports: [Units, DutyRoster],
})
export class UnitModule {}
