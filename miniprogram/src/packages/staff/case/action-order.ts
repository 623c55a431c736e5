import { sortActions } from '@/components/action/action-bar';
import type { AllowedActionView, ReportView } from '@/services/wire';

type Name = AllowedActionView['action'];

/** What most people open a case for, first. */
const ORDER: readonly Name[] = [
  'accept',
  'resolve',
  'grantExtension',
  'refuseExtension',
  'transfer',
  'arbitrate',
  'approve',
  'acceptInterim',
  'rework',
  'upholdAppeal',
  'rejectAppeal',
  'contribute',
  'assign',
  'requestInfo',
  'ask',
  'decline',
  'merge',
  'sendBack',
  'requestExtension',
  'publish',
  'reclassify',
];

/** Two answers to one question: neither may be nearer to the hand than the other. */
const EQUALS: readonly (readonly Name[])[] = [
  ['rework', 'approve'],
  ['rework', 'acceptInterim'],
  ['refuseExtension', 'grantExtension'],
  ['rejectAppeal', 'upholdAppeal'],
];

/** @returns what stands as buttons, the last of them the main one, and what is under 更多 */
export const arranged = ({ actions }: ReportView): { main: AllowedActionView[]; rest: AllowedActionView[] } => {
  const sorted = sortActions(actions, ORDER);
  const pair = EQUALS.find((names) => names.includes(sorted[0]?.action as Name) && names.every(isIn(actions)));
  const names: readonly Name[] = pair ?? sorted.slice(0, 1).map(({ action }) => action);
  return {
    main: names.flatMap((name) => actions.find(({ action }) => action === name) ?? []),
    rest: sorted.filter(({ action }) => !names.includes(action)),
  };
};

/** The other answers to the question that an action answers, itself among them. */
export const answersBeside = (name: Name, { actions }: ReportView): AllowedActionView[] =>
  actions.filter(({ action }) => EQUALS.some((names) => names.includes(name) && names.includes(action)));

const isIn =
  (actions: readonly AllowedActionView[]) =>
  (name: Name): boolean =>
    actions.some(({ action }) => action === name);
