import { REPORT_ACTIONS, type ReportAction, type Way } from '@suishoupai/shared/report/actions';
import type { ReportState } from '@suishoupai/shared/report/states';
import { entry, type History, type PastEvent } from './history';

/** Entries that do not begin where the one before ended, or that no way of the action table leads along. */
export const stepMistakes = ({ events }: History): string[] => {
  const mistakes: string[] = [];
  let appealedFrom: ReportState | null = null;
  for (const [index, event] of events.entries()) {
    const stood = events[index - 1]?.toState ?? null;
    if (event.fromState !== stood) mistakes.push(`${entry(event)}从 ${event.fromState} 开始，之前是 ${stood}`);
    if (event.action === 'appeal') appealedFrom = event.fromState;
    if (!isLegal(event, appealedFrom)) mistakes.push(`${entry(event)}不合规则：${told(event)}`);
  }
  return mistakes;
};

const isLegal = (event: PastEvent, appealedFrom: ReportState | null): boolean => {
  if (event.action === 'message' || event.action === 'recount') return event.fromState === event.toState;
  const from = event.fromState ?? 'nothing';
  return waysOf(event.action).some(
    (way) =>
      way.from.includes(from) &&
      way.by.includes(event.role) &&
      event.toState === (way.to === 'same' ? from : way.to === 'before' ? appealedFrom : way.to),
  );
};

/** None for a word that is not in the table. */
const waysOf = (action: keyof typeof REPORT_ACTIONS): readonly Way[] => {
  const known: ReportAction | undefined = REPORT_ACTIONS[action];
  return known?.ways ?? [];
};

const told = ({ fromState, toState, role }: PastEvent): string => `${role} 由 ${fromState ?? '无'} 到 ${toState}`;
