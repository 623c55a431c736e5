import { entry, type History, type PastEvent } from './history';

/** Actions that move the assignment or the deadline in the same state. */
const MOVERS: readonly PastEvent['action'][] = ['assign', 'grantExtension'];

/** Gaps in the entries' numbers, and versions that did not move when they should have, or moved when not. */
export const numberingMistakes = (history: History): string[] => [
  ...seqMistakes(history),
  ...versionMistakes(history.events),
];

const seqMistakes = ({ report, events }: History): string[] => [
  ...events
    .filter(({ seq }, index) => seq !== index + 1)
    .slice(0, 1)
    .map((event) => `${entry(event)}之前缺号`),
  ...(events.length === report.eventCount ? [] : [`有 ${events.length} 条办理记录，应有 ${report.eventCount} 条`]),
];

const versionMistakes = (events: readonly PastEvent[]): string[] =>
  events.flatMap((event, index) => {
    const before = events[index - 1]?.version ?? 0;
    const allowed = growths(event).map((growth) => before + growth);
    return allowed.includes(event.version)
      ? []
      : [`${entry(event)}版本为 ${event.version}，应为 ${allowed.join(' 或 ')}`];
  });

/** rule: the version moves when state, assignment or deadline do, and only then. Counting anew may change nothing. */
const growths = ({ action, fromState, toState }: PastEvent): readonly number[] => {
  if (action === 'recount') return [0, 1];
  return fromState !== toState || MOVERS.includes(action) ? [1] : [0];
};
