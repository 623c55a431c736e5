import { sortActions } from '@/components/action/action-bar';
import type { AllowedActionView, ReportView } from '@/services/wire';

type Name = AllowedActionView['action'];

/** What takes a case a step on, the likeliest first: only these may be the main button. */
const FORWARD: readonly Name[] = [
  'accept',
  'resolve',
  'grantExtension',
  'transfer',
  'arbitrate',
  'approve',
  'acceptInterim',
  'upholdAppeal',
  'contribute',
  'assign',
];

/** What can be done besides, the likeliest first. */
const BESIDES: readonly Name[] = [
  'refuseExtension',
  'rework',
  'rejectAppeal',
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

/** @returns what stands as buttons, the last of them the main one, none where it is somebody else's turn; and the rest */
export const arranged = ({ actions }: ReportView): { main: AllowedActionView[]; rest: AllowedActionView[] } => {
  const sorted = sortActions(actions, [...FORWARD, ...BESIDES]);
  const first = FORWARD.find((name) => name === sorted[0]?.action);
  const pair = EQUALS.find((names) => first && names.includes(first) && names.every(isIn(actions)));
  const names = pair ?? (first ? [first] : []);
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
