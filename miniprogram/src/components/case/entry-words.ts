import { DECLINE_REASONS, OUTCOMES, SEVERITIES, SUPERVISION_LEVELS } from '@suishoupai/shared/report/words';
import { exact } from '@/components/time/words';
import type { TimelineDataView } from '@/services/wire';

/** What else an entry of the track tells, a line each; the words themselves are not repeated here. */
export const detailsOf = (data: TimelineDataView = {}): string[] => LINES.map((line) => line(data)).filter(isThere);

const LINES: readonly ((data: TimelineDataView) => string | undefined | null | false | 0)[] = [
  ({ unitName }) => unitName && `办理部门：${unitName}`,
  ({ reasonCode }) => reasonCode && DECLINE_REASONS[reasonCode],
  ({ targetNumber }) => targetNumber && `并入：${targetNumber}`,
  ({ outcome }) => outcome && OUTCOMES[outcome],
  ({ plan }) => plan && `下一步：${plan}`,
  ({ planDate }) => planDate && `计划完成：${dayOf(planDate)}`,
  ({ workingDays }) => workingDays && `${workingDays} 个工作日`,
  ({ level }) => level && SUPERVISION_LEVELS[level],
  ({ severity }) => severity && `隐患等级：${SEVERITIES[severity]}`,
  ({ clause }) => clause && `依据：${clause}`,
  ({ stars }) => stars && `${stars} 星`,
  ({ answerBy }) => answerBy && `请在 ${exact(answerBy)} 前答复`,
  ({ deadline }) => deadline && `办理期限：${exact(deadline)}`,
];

const isThere = (line: string | undefined | null | false | 0): line is string => Boolean(line);

const dayOf = (iso: string): string => exact(iso).slice(0, 10);

/** Steps back and waits, shown as honestly as progress. */
const BACKWARDS = new Set(['sendBack', 'rework', 'recall', 'decline', 'requestExtension', 'supervise', 'lapseInfo']);

export const toneOf = (action: string | undefined): 'back' | 'on' =>
  action !== undefined && BACKWARDS.has(action) ? 'back' : 'on';
