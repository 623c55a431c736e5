import { LIMITS } from '@suishoupai/shared/limits';
import type { ReportState } from '@suishoupai/shared/report/states';
import { shanghaiDay } from '@suishoupai/shared/shanghai';
import type { Guard, GuardContext } from './guard';

const DAY_MS = 24 * 60 * 60 * 1000;

export const firstAppeal: Guard = ({ kase }) => kase.appeal === null;

/** Counted from the moment the case last came to the state that is appealed. */
export const withinAppealDays: Guard = ({ kase, now }) => {
  const decided = kase.past.findLast((e) => e.toState === kase.report.state && ENDS.has(e.action));
  return decided !== undefined && now.getTime() - decided.at.getTime() <= LIMITS.appealDays * DAY_MS;
};

const ENDS = new Set<string>(['approve', 'decline', 'merge']);

export const accountActive: Guard = ({ kase, facts }) => facts.reporterActive(kase);

const appealedState = ({ kase }: GuardContext): ReportState | null => kase.report.appealedFrom;

export const wasClosed: Guard = (context) => appealedState(context) === 'closed';

export const wasNotClosed: Guard = (context) => appealedState(context) !== 'closed';

export const notUrgedToday: Guard = ({ kase, now }) =>
  !kase.past.some((e) => e.action === 'urge' && shanghaiDay(e.at) === shanghaiDay(now));
