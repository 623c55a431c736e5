import { NO_DEADLINE } from './deadlines';
import type { Report } from '../entities/report.entity';

/** What a case forgets when it starts again. Returns are counted anew, so a dispatcher may transfer it. */
export const BACK_AT_THE_START: Partial<Report> = {
  leadUnitId: null,
  ...NO_DEADLINE,
  mergedIntoId: null,
  declineReason: null,
  outcome: null,
  resolution: null,
  verdict: null,
  closedAt: null,
  returns: 0,
};
