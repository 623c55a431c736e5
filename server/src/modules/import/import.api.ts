export { FirstAdmin } from './first-admin';
export { ImportFile, type ImportOrder, type Terminal } from './import-file';
export type { ImportReport, LineReport, Verdict } from './import-report';
export { ImportRows } from './import-rows';
export type { AreaRow, CategoryRow, ImportKind, RoleRow, StaffRow, UnitRow } from './rows';
