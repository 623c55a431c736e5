export { CreateUnitDto } from './admin/admin-units.dto';
export { ChangeUnit } from './admin/change-unit';
export { CreateUnit } from './admin/create-unit';
export { DutyRoster } from './duty/duty-roster';
export { UnitView, viewUnit } from './unit.view';
export { Units } from './units';
