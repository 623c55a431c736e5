import type { GuardName } from '@suishoupai/shared/report/guard-names';
import type { Guard } from './guard';
import * as office from './office.guards';
import * as reporter from './reporter.guards';
import * as separation from './separation.guards';
import * as unit from './unit.guards';

/** One function for every guard the table names; `submit` has no case yet, so its use case checks its own. */
export const GUARD_OF: Record<Exclude<GuardName, 'photoUnlessEmergency'>, Guard> = {
  ...office,
  ...reporter,
  ...separation,
  ...unit,
};
