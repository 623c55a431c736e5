import { Module } from '@nestjs/common';
import { AreaModule } from '../area/area.module';
import { CategoryModule } from '../category/category.module';
import { StaffAdminModule } from '../staff-admin/staff-admin.module';
import { UnitModule } from '../unit/unit.module';
import { FirstAdmin } from './first-admin';
import { ImportAreas } from './import-areas';
import { ImportCategories } from './import-categories';
import { ImportFile } from './import-file';
import { ImportRows } from './import-rows';
import { ImportStaff } from './import-staff';
import { ImportUnits } from './import-units';
import { RoleGrants } from './role-grants';
import { RowShape } from './row-importer';
import { RunImport } from './run-import';

@Module({
  imports: [AreaModule, CategoryModule, UnitModule, StaffAdminModule],
  providers: [
    RowShape,
    RoleGrants,
    ImportAreas,
    ImportUnits,
    ImportCategories,
    ImportStaff,
    RunImport,
    ImportRows,
    ImportFile,
    FirstAdmin,
  ],
  exports: [ImportRows, ImportFile, FirstAdmin],
})
export class ImportModule {}
