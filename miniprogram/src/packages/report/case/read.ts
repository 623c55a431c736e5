import type { ReportView, TimelineEntryView } from '@/services/wire';

const ASKED: readonly TimelineEntryView['action'][] = ['requestInfo', 'ask'];
const SETTLED: readonly TimelineEntryView['action'][] = [...ASKED, 'supplement', 'lapseInfo'];

/** What the reporter was asked and has not answered yet. @param timeline newest first */
export const openQuestion = ({ timeline, actions }: ReportView): TimelineEntryView | undefined => {
  if (!actions.some(({ action }) => action === 'supplement')) return undefined;
  const latest = timeline.find(({ action }) => SETTLED.includes(action));
  return latest && ASKED.includes(latest.action) ? latest : undefined;
};

/** The latest entry of that kind. */
export const latestOf = (
  { timeline }: ReportView,
  action: TimelineEntryView['action'],
): TimelineEntryView | undefined => timeline.find((entry) => entry.action === action);

/** Who has the case now, to its reporter. */
export const holderSaid = ({ holder, state }: ReportView): string => {
  if (holder.kind === 'reporter') return '等您补充';
  if (state === 'transferred') return `${holder.name}，等待接收`;
  return holder.kind === 'nobody' ? holder.name : `${holder.name}正在处理`;
};
