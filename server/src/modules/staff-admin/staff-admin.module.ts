import { Module } from '@nestjs/common';
import { AccountModule } from '../account/account.module';
import { AreaModule } from '../area/area.module';
import { CategoryModule } from '../category/category.module';
import { UnitModule } from '../unit/unit.module';
import { AddStaff } from './add-staff';
import { ChangeStaff } from './change-staff';
import { CreateStaff } from './create-staff';
import { EditableStaff } from './editable-staff';
import { GrantScope } from './grant-scope';
import { OneTimePassword } from './one-time-password';
import { ResetPassword } from './reset-password';
import { SetGrants } from './set-grants';
import { ShowStaff } from './show-staff';
import { StaffAdminController } from './staff-admin.controller';
import { StaffChanges } from './staff-changes';
import { StaffPhone } from './staff-phone';
import { StaffQueries } from './staff.queries';
import { StaffRepository } from './staff.repository';

@Module({
  imports: [AccountModule, AreaModule, CategoryModule, UnitModule],
  controllers: [StaffAdminController],
  providers: [
    StaffQueries,
    StaffRepository,
    StaffPhone,
    OneTimePassword,
    GrantScope,
    SetGrants,
    EditableStaff,
    AddStaff,
    StaffChanges,
    CreateStaff,
    ChangeStaff,
    ResetPassword,
    ShowStaff,
  ],
  exports: [StaffQueries, AddStaff, ChangeStaff, CreateStaff, OneTimePassword],
})
export class StaffAdminModule {}
