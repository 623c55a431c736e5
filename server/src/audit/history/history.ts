import type { Assignment } from '../../modules/report/entities/assignment.entity';
import type { ReportEvent } from '../../modules/report/entities/report-event.entity';
import type { Report } from '../../modules/report/entities/report.entity';

export const REPORT_COLUMNS = {
  id: true,
  state: true,
  version: true,
  eventCount: true,
  holder: true,
  leadUnitId: true,
  deadline: true,
  filedAt: true,
} as const;

export const EVENT_COLUMNS = {
  id: true,
  reportId: true,
  seq: true,
  action: true,
  role: true,
  fromState: true,
  toState: true,
  version: true,
  at: true,
  holder: true,
  holderUnitId: true,
} as const;

export type PastEvent = Pick<ReportEvent, keyof typeof EVENT_COLUMNS>;

/** A case with everything that happened to it, at one moment; texts are left out. */
export interface History {
  report: Pick<Report, keyof typeof REPORT_COLUMNS>;
  /** By `seq`. */
  events: readonly PastEvent[];
  assignments: readonly Pick<Assignment, 'id' | 'unitId' | 'role' | 'state' | 'deadline'>[];
}

/** How a line about one entry begins. */
export const entry = ({ seq, action }: PastEvent): string => `第 ${seq} 条办理记录（${action}）`;
