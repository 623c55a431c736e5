import type { ReportState } from '@suishoupai/shared/report/states';
import type { Role } from '@suishoupai/shared/roles';
import type { Actor } from '../../../common/actor';
import type { Case } from '../case/case';
import type { Report } from '../entities/report.entity';

/** An action that the table allows, while its unit of work is open. */
export interface Deed {
  actor: Actor;
  kase: Case;
  /** As what he does it: the role in which the way is open to him. */
  role: Role;
  to: ReportState;
  now: Date;
  /** The timeline entry this will be; photos are attached to it. */
  eventId: string;
}

/** What an action changes besides the state. */
export interface Effect {
  changes?: Partial<Report>;
  /** The assignment moved, so older forms are stale, though the report's own columns may be as before. */
  movesAssignment?: boolean;
  /** On whose behalf he acted, where it is not the lead unit. */
  unitId?: string;
  /** What the person wrote, for the timeline. */
  text?: string | null;
  /** Ids, codes and dates for the timeline. */
  data?: Record<string, unknown>;
}

/** What an action answers: where the case stands now. */
export interface Receipt {
  id: string;
  number: string;
  state: ReportState;
  version: number;
}
