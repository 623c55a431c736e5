import type { ActionName } from '@suishoupai/shared/report/actions';
import { ACTION_WORDS } from '@suishoupai/shared/report/action-words';
import type { Role } from '@suishoupai/shared/roles';
import type { ReportEvent } from '../report/entities/report-event.entity';
import type { SquareEntryView } from './square.view';

export type PublicEvent = Pick<ReportEvent, 'at' | 'action' | 'role' | 'unitId' | 'toState' | 'data'>;

/**
 * The steps everybody may follow. What is left out stays between the reporter and the office, or inside it: questions,
 * answers, messages, ratings, urging, requests for time, who was assigned.
 */
export const PUBLIC_ACTIONS = [
  'submit',
  'transfer',
  'arbitrate',
  'recall',
  'accept',
  'sendBack',
  'contribute',
  'reclassify',
  'grantExtension',
  'resolve',
  'acceptInterim',
  'rework',
  'approve',
  'decline',
  'merge',
  'unmerge',
  'withdraw',
  'reopen',
  'appeal',
  'upholdAppeal',
  'rejectAppeal',
  'supervise',
] as const satisfies readonly ActionName[];

/** Newest first. Nothing that a person wrote is in it. @param events oldest first. */
export const viewTimeline = (
  events: readonly PublicEvent[],
  unitNames: ReadonlyMap<string, string>,
): SquareEntryView[] =>
  events.flatMap((event) => (isPublic(event.action) ? [entryOf(event, event.action, unitNames)] : [])).reverse();

const isPublic = (action: string): action is (typeof PUBLIC_ACTIONS)[number] =>
  (PUBLIC_ACTIONS as readonly string[]).includes(action);

const entryOf = (
  { at, role, unitId, toState, data }: PublicEvent,
  action: ActionName,
  unitNames: ReadonlyMap<string, string>,
): SquareEntryView => ({
  at,
  told: ACTION_WORDS[action].told,
  by: unitId === null ? BY_ROLE[role] : (unitNames.get(unitId) ?? SOME_UNIT),
  toUnit: typeof data.unitId === 'string' ? (unitNames.get(data.unitId) ?? SOME_UNIT) : null,
  state: toState,
});

/** A unit whose name would tell the place. */
const SOME_UNIT = '办理部门';

const BY_ROLE: Record<Role, string> = {
  citizen: '上报人',
  system: '系统',
  dispatcher: '监管平台',
  reviewer: '市安委办',
  handler: SOME_UNIT,
  unitLead: SOME_UNIT,
  paymaster: '监管平台',
  admin: '监管平台',
  auditor: '监管平台',
};
