import type { Appeal } from '../entities/appeal.entity';
import type { Assignment } from '../entities/assignment.entity';
import type { Extension } from '../entities/extension.entity';
import type { Participation } from '../entities/participation.entity';
import type { Report } from '../entities/report.entity';
import type { ReportEvent } from '../entities/report-event.entity';

/** What the past of a case says about who did what; texts are left out. */
export type PastEvent = Pick<ReportEvent, 'id' | 'action' | 'actorPersonId' | 'at' | 'fromState' | 'toState'>;

/** A report with everything the table's guards ask about. */
export interface Case {
  report: Report;
  assignments: Assignment[];
  participations: Participation[];
  past: PastEvent[];
  pendingExtension: Extension | null;
  appeal: Appeal | null;
}

export const leadAssignment = (kase: Case): Assignment | undefined =>
  kase.assignments.find((assignment) => assignment.leadKey === 1 && assignment.state !== 'done');

/** Assignments somebody still works on. */
export const liveAssignments = (kase: Case): Assignment[] =>
  kase.assignments.filter((assignment) => assignment.state === 'pending' || assignment.state === 'accepted');
