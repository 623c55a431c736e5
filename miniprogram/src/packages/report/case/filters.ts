import { OPEN_STATES, type ReportState } from '@suishoupai/shared/report/states';

/** What a reporter tells their cases apart by: fewer than there are states. */
export const FILTERS = { all: '全部', asking: '待补充', going: '进行中', closed: '已办结', ended: '未办理' } as const;
export type Filter = keyof typeof FILTERS;

export const STATES: Readonly<Record<Filter, readonly ReportState[] | undefined>> = {
  all: undefined,
  asking: ['awaitingInfo'],
  going: OPEN_STATES,
  closed: ['closed'],
  ended: ['declined', 'merged', 'withdrawn'],
};
