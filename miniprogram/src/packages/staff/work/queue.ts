import { type ReportState, REPORT_STATES } from '@suishoupai/shared/report/states';
import type { StaffRole } from '@suishoupai/shared/roles';

/** Whose cases: those of the own unit, or those of the area that the office looks after. */
export type Scope = 'unit' | 'office';

/** One choice above the list; without states it shows everything. */
export interface Segment {
  key: string;
  label: string;
  states?: readonly ReportState[];
}

interface Work {
  scope: Scope;
  /** What waits for this role. */
  todo: readonly ReportState[];
  /** What it follows. */
  watched: readonly ReportState[];
}

const WORK: Partial<Record<StaffRole, Work>> = {
  handler: { scope: 'unit', todo: ['transferred', 'handling'], watched: ['reviewing'] },
  unitLead: { scope: 'unit', todo: ['transferred', 'handling'], watched: ['reviewing'] },
  dispatcher: { scope: 'office', todo: ['submitted'], watched: ['awaitingInfo', 'transferred', 'handling'] },
  reviewer: { scope: 'office', todo: ['reviewing', 'appealing'], watched: ['submitted', 'handling'] },
  auditor: { scope: 'office', todo: [], watched: ['submitted', 'transferred', 'handling', 'reviewing'] },
};

export const SCOPE_WORDS: Readonly<Record<Scope, string>> = { unit: '本部门', office: '本辖区' };

const EVERYTHING: Segment = { key: 'all', label: '全部' };

/** The lists that these roles can see. */
export const scopesFor = (roles: readonly StaffRole[]): Scope[] =>
  unique(roles.flatMap((role) => WORK[role]?.scope ?? []));

/** The choices above a list: what waits for these roles first, then what they follow, then everything. */
export const segmentsFor = (roles: readonly StaffRole[], scope: Scope): Segment[] => {
  const work = roles.flatMap((role) => WORK[role] ?? []).filter((one) => one.scope === scope);
  const todo = unique(work.flatMap((one) => one.todo));
  const watched = unique(work.flatMap((one) => one.watched));
  const together = todo.length > 1 ? [{ key: 'todo', label: '待办', states: todo }] : [];
  const single = unique([...todo, ...watched]).map((state) => ({
    key: state,
    label: REPORT_STATES[state],
    states: [state],
  }));
  return todo.length > 0 ? [...together, ...single, EVERYTHING] : [EVERYTHING, ...single];
};

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
