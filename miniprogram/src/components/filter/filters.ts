import { OPEN_STATES, type ReportState } from '@suishoupai/shared/report/states';
import type { SquareFilter } from '@/services/square.service';

interface Named {
  id: string;
  name: string;
}

export interface Filters {
  category?: Named;
  area?: Named;
  state: StateFilter;
}

export type Part = keyof Filters;
export type StateFilter = 'all' | 'open' | 'closed';

/** What people tell apart: still being worked on, or done. */
export const STATE_FILTERS: Readonly<Record<StateFilter, { name: string; states?: readonly ReportState[] }>> = {
  all: { name: '全部状态' },
  open: { name: '正在办理', states: OPEN_STATES },
  closed: { name: '已经办结', states: ['closed'] },
};

export const NO_FILTERS: Filters = { state: 'all' };

export const isFiltered = ({ category, area, state }: Filters): boolean => Boolean(category ?? area) || state !== 'all';

export const wireOf = ({ category, area, state }: Filters): SquareFilter => ({
  category: category?.id,
  area: area?.id,
  states: STATE_FILTERS[state].states,
});
