export { DutyRoster } from './duty/duty-roster';
export { UnitView, viewUnit } from './unit.view';
export { Units } from './units';
