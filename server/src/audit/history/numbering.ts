import { entry, type History, type PastEvent } from './history';

/** What moves the assignment or the deadline in the same state. */
const MOVERS: readonly PastEvent['action'][] = ['assign', 'grantExtension', 'recount'];

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
    const expected = (events[index - 1]?.version ?? 0) + growth(event);
    return event.version === expected ? [] : [`${entry(event)}版本为 ${event.version}，应为 ${expected}`];
  });

/** rule: the version moves when state, assignment or deadline do, and only then. */
const growth = ({ action, fromState, toState }: PastEvent): number =>
  fromState !== toState || MOVERS.includes(action) ? 1 : 0;
