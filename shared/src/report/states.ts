/** The states of a report, with the words people read. */
export const REPORT_STATES = {
  submitted: '待转办',
  awaitingInfo: '待补充',
  transferred: '待接收',
  handling: '办理中',
  reviewing: '待审核',
  appealing: '申诉复核',
  closed: '已办结',
  declined: '不予受理',
  merged: '已并案',
  withdrawn: '已撤回',
} as const;

export type ReportState = keyof typeof REPORT_STATES;

export const reportStates = Object.keys(REPORT_STATES) as ReportState[];

/** Somebody still has to do something. */
export const OPEN_STATES = [
  'submitted',
  'awaitingInfo',
  'transferred',
  'handling',
  'reviewing',
  'appealing',
] as const satisfies readonly ReportState[];

/** A report may rest here for ever. */
export const FINAL_STATES = ['closed', 'declined', 'merged', 'withdrawn'] as const satisfies readonly ReportState[];

export const isOpen = (state: ReportState): boolean => (OPEN_STATES as readonly ReportState[]).includes(state);
