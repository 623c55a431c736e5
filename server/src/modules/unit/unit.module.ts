import { Module } from '@nestjs/common';
import { AreaModule } from '../area/area.module';
import { CategoryModule } from '../category/category.module';
import { AdminUnitsController } from './admin/admin-units.controller';
import { ChangeUnit } from './admin/change-unit';
import { CloseUnit } from './admin/close-unit';
import { CoverageQueries } from './admin/coverage.queries';
import { CreateUnit } from './admin/create-unit';
import { SetCoverage } from './admin/set-coverage';
import { ShowUnits } from './admin/show-units';
import { UnitAdmins } from './admin/unit-admins';
import { UnitRepository } from './admin/unit.repository';
import { DutyController } from './duty/duty.controller';
import { DutyQueries } from './duty/duty.queries';
import { DutyRepository } from './duty/duty.repository';
import { DutyRoster } from './duty/duty-roster';
import { EditRoster } from './duty/edit-roster';
import { ListUnits } from './list-units';
import { UnitListQueries } from './unit-list.queries';
import { UnitQueries } from './unit.queries';
import { Units } from './units';
import { UnitsController } from './units.controller';

const reading = [UnitQueries, UnitListQueries, CoverageQueries, Units, ListUnits];
const writing = [UnitAdmins, UnitRepository, SetCoverage, CreateUnit, ChangeUnit, CloseUnit, ShowUnits];
const duty = [DutyQueries, DutyRepository, DutyRoster, EditRoster];

@Module({
  imports: [AreaModule, CategoryModule],
  controllers: [UnitsController, AdminUnitsController, DutyController],
  providers: [...reading, ...writing, ...duty],
  exports: [Units, DutyRoster, CreateUnit, ChangeUnit],
})
export class UnitModule {}
