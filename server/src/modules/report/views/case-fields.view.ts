import { REPORT_STATES } from '@suishoupai/shared/report/states';
import type { Case } from '../case/case';
import type { Assignment } from '../entities/assignment.entity';
import { HOLDERS } from '@suishoupai/shared/report/words';
import type { Report } from '../entities/report.entity';
import type { CaseDetails } from './case-details.queries';
import type { AssignmentView, HolderView, MergedIntoView, NamedView, PointView } from './case-parts.view';
import type { ReportView } from './report.view';

export interface Viewer {
  staff: boolean;
  reviewer: boolean;
  dispatcher: boolean;
  seesReward: boolean;
}

type Fields = Omit<
  ReportView,
  'photos' | 'timeline' | 'actions' | 'reward' | 'suggestedDeadline' | 'lookAlikes' | 'gradeAmounts'
>;

/** The plain fields of a case. The reporter is an alias to everyone. */
export const caseFields = (viewer: Viewer, kase: Case, details: CaseDetails): Fields => ({
  ...what(kase.report, details),
  ...progress(kase.report, details),
  textCheck: viewer.staff ? kase.report.textCheck : null,
  assignments: kase.assignments.map((assignment) => assignmentOf(viewer, assignment, details)),
  pendingExtension: kase.pendingExtension && {
    workingDays: kase.pendingExtension.workingDays,
    reason: kase.pendingExtension.reason,
    requestedAt: kase.pendingExtension.requestedAt,
  },
});

const what = (report: Report, details: CaseDetails) => ({
  id: report.id,
  number: report.number,
  source: report.source,
  severity: report.severity,
  clause: report.clause,
  emergency: report.emergency,
  category: { id: details.category.id, name: details.category.name },
  area: { id: details.area.id, name: details.area.name },
  outsideCity: report.outsideCity,
  address: report.address,
  point: pointOf(report),
  description: report.description,
  answers: report.answers,
  requestedUnit: named(report.requestedUnitId, details.unitNames),
  reporterAlias: details.alias,
  filedAt: report.filedAt,
});

const progress = (report: Report, details: CaseDetails) => ({
  state: report.state,
  stateLabel: REPORT_STATES[report.state],
  version: report.version,
  deadline: report.deadline,
  deadlineProvisional: report.deadlineProvisional,
  holder: holderOf(report, details),
  returns: report.returns,
  outcome: report.outcome,
  resolution: report.resolution,
  verdict: report.verdict,
  declineReason: report.declineReason,
  mergedInto: details.mergedInto && mergedIntoOf(details.mergedInto),
  supervisionLevel: report.supervisionLevel,
  stars: details.stars,
  closedAt: report.closedAt,
  publishedAt: report.publishedAt,
});

const assignmentOf = (viewer: Viewer, a: Assignment, details: CaseDetails): AssignmentView => ({
  unit: named(a.unitId, details.unitNames)!,
  role: a.role,
  state: a.state,
  deadline: a.deadline,
  final: a.final,
  handler: viewer.staff ? named(a.handlerId, details.handlerNames) : null,
});

const holderOf = (report: Report, details: CaseDetails): HolderView => {
  const unit = report.holder === 'unit' ? named(report.leadUnitId, details.unitNames)?.name : undefined;
  return { kind: report.holder, name: unit ?? HOLDERS[report.holder] };
};

const mergedIntoOf = ({ id, number, state, verdict }: Report): MergedIntoView => ({
  id,
  number,
  state,
  verdict: state === 'closed' ? verdict : null,
});

const named = (id: string | null, names: ReadonlyMap<string, string>): NamedView | null =>
  id === null ? null : { id, name: names.get(id) ?? '' };

const pointOf = ({ lat, lng }: Report): PointView | null =>
  lat === null || lng === null ? null : { lat, lng, system: 'wgs84' };
