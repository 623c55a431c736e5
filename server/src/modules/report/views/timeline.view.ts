import { ACTION_WORDS } from '@suishoupai/shared/report/action-words';
import { STAFF_ROLES, type StaffRole } from '@suishoupai/shared/roles';
import type { EventKind, ReportEvent } from '../entities/report-event.entity';
import type { TimelineEntryView } from './case-parts.view';
import type { TimelineDataView } from './timeline-data.view';

/** What of an entry's data people outside the office may read. */
const PUBLIC_DATA: readonly (keyof TimelineDataView)[] = [
  'unitName',
  'deadline',
  'answerBy',
  'outcome',
  'plan',
  'planDate',
  'workingDays',
  'reasonCode',
  'targetNumber',
  'level',
  'stars',
  'severity',
  'clause',
];

/** Entries that only the staff read: how the office and the unit organise themselves. */
const INTERNAL = new Set<string>(['assign', 'publish', 'unpublish']);

export const timelineFor = (
  viewer: 'reporter' | 'staff',
  events: readonly ReportEvent[],
  unitNames: ReadonlyMap<string, string>,
): TimelineEntryView[] =>
  events
    .filter((event) => viewer === 'staff' || !INTERNAL.has(event.action))
    .map((event) => entryOf(event, unitNames))
    .reverse();

const entryOf = (event: ReportEvent, unitNames: ReadonlyMap<string, string>): TimelineEntryView => ({
  seq: event.seq,
  at: event.at,
  action: event.action,
  told: toldOf(event.action),
  by: byOf(event, unitNames),
  state: event.toState,
  text: event.text,
  data: Object.fromEntries(
    PUBLIC_DATA.filter((key) => event.data[key] !== undefined).map((key) => [key, event.data[key]]),
  ),
});

const toldOf = (kind: EventKind): string => {
  if (kind === 'message') return '给上报人的消息';
  return kind === 'recount' ? '按新公布的节假日重新计算期限' : ACTION_WORDS[kind].told;
};

/** Units are named, people are not. */
const byOf = (event: ReportEvent, unitNames: ReadonlyMap<string, string>): string => {
  if (event.role === 'citizen') return '上报人';
  if (event.role === 'system') return '系统';
  const unit = event.unitId === null ? undefined : unitNames.get(event.unitId);
  return unit ?? OFFICE[event.role] ?? STAFF_ROLES[event.role];
};

const OFFICE: Partial<Record<StaffRole, string>> = { dispatcher: '监管平台', reviewer: '市安委办' };
