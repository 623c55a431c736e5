import type { ReportState } from '@suishoupai/shared/report/states';
import type { AssignmentState } from '@suishoupai/shared/report/words';
import type { History } from './history';

/** What the lead's assignment is while a unit has the case. In every other state no assignment is alive. */
const LEAD_IN: Partial<Record<ReportState, AssignmentState>> = {
  transferred: 'pending',
  handling: 'accepted',
  reviewing: 'accepted',
};

/** Where the report's own row disagrees with its last entry or with its assignments. */
export const standingMistakes = (history: History): string[] => [
  ...lastEntryMistakes(history),
  ...assignmentMistakes(history),
];

const lastEntryMistakes = ({ report, events }: History): string[] => {
  const last = events.at(-1);
  if (last === undefined) return ['没有办理记录'];
  const pairs: [what: string, entry: unknown, row: unknown][] = [
    ['状态', last.toState, report.state],
    ['版本', last.version, report.version],
    ['持有人', last.holder, report.holder],
  ];
  return pairs
    .filter(([, entry, row]) => entry !== row)
    .map(([what, entry, row]) => `${what}为 ${row}，最后一条办理记录为 ${entry}`);
};

const assignmentMistakes = ({ report, assignments }: History): string[] => {
  const live = assignments.filter(({ state }) => state === 'pending' || state === 'accepted');
  const expected = LEAD_IN[report.state];
  if (expected === undefined) return live.map(({ id }) => `状态 ${report.state} 却有未结束的转办单 ${id}`);
  const leads = live.filter(({ role }) => role === 'lead');
  if (leads.length !== 1) return [`状态 ${report.state} 有 ${leads.length} 张主办转办单，应有 1 张`];
  const [lead] = leads;
  return [
    ...(lead!.state === expected ? [] : [`状态 ${report.state} 的主办转办单为 ${lead!.state}，应为 ${expected}`]),
    ...(lead!.unitId === report.leadUnitId ? [] : [`主办部门为 ${report.leadUnitId}，转办单为 ${lead!.unitId}`]),
    ...(lead!.deadline.getTime() === report.deadline?.getTime() ? [] : ['办理期限与主办转办单的不同']),
  ];
};
