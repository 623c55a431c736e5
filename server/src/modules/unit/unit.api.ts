export { DutyRoster } from './duty/duty-roster';
export { Units } from './units';
