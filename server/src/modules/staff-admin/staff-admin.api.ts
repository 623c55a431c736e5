export { AddStaff } from './add-staff';
export { ChangeStaff } from './change-staff';
export { CreateStaff } from './create-staff';
export { type DrawnPassword, OneTimePassword } from './one-time-password';
export { CreateStaffDto } from './staff-admin.dto';
export { StaffQueries } from './staff.queries';
