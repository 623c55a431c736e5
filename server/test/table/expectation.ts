import { type ActionName, REPORT_ACTIONS, type ReportAction, type Way } from '@suishoupai/shared/report/actions';
import type { GuardName } from '@suishoupai/shared/report/guard-names';
import type { ReportState } from '@suishoupai/shared/report/states';
import type { Role } from '@suishoupai/shared/roles';
import type { Person } from './people';
import type { Sample } from './samples';

/** What the table says must happen. */
export type Expected =
  | { status: 401 | 403 | 404 | 409 }
  | { status: 422; guard: GuardName }
  | { status: 200; to: ReportState; movesVersion: boolean };

/** Guards that fail unless a sample says otherwise. */
const USUALLY_FAILING: readonly GuardName[] = [
  'manyReturns',
  'graveCase',
  'unitWithoutLead',
  'pendingExtension',
  'outcomeInterim',
  'wasNotClosed',
  'published',
];

const FAILING_FOR: Partial<Record<Person, readonly GuardName[]>> = {
  handler: ['assistingUnitOnly'],
  assistingHandler: ['leadUnitOnly', 'assigneeOrLead'],
};

/** Actions that leave the state but move assignment or deadline. */
const MOVES_MORE: readonly ActionName[] = ['assign', 'grantExtension'];

const ALWAYS: Partial<Record<Person, readonly Role[]>> = {
  dispatcher: ['dispatcher'],
  dispatcherAndReviewer: ['dispatcher', 'reviewer'],
  reviewer: ['reviewer'],
  auditor: ['auditor'],
};

/** Whose unit works on a case, or did. */
const IN_UNITS: Record<NonNullable<Sample['units']>, Partial<Record<Person, readonly Role[]>>> = {
  east: { handler: ['handler'], unitLead: ['unitLead'], assistingHandler: ['handler'] },
  eastAlone: { handler: ['handler'], unitLead: ['unitLead'] },
  road: { assistingHandler: ['handler'] },
};

/** The roles a person has on a case; with none it is not there for him. */
export const rolesOf = (person: Person, { units, filedByStaff }: Sample): readonly Role[] => {
  if (person === 'reporter') return filedByStaff ? [] : ['citizen'];
  return ALWAYS[person] ?? (units && IN_UNITS[units][person]) ?? [];
};

const fails = (guard: GuardName, person: Person, { otherwise = [], otherwiseFor }: Sample): boolean => {
  const usually = USUALLY_FAILING.includes(guard) || (FAILING_FOR[person]?.includes(guard) ?? false);
  const turned = otherwise.includes(guard) || (otherwiseFor?.[0] === person && otherwiseFor[1] === guard);
  return usually !== turned;
};

const targetOf = ({ to }: Way, { state, before }: Sample): ReportState =>
  to === 'same' ? state : to === 'before' ? before! : to;

/** One cell of the table, worked out from its rows. */
export const expectedOf = (action: ActionName, person: Person, sample: Sample): Expected => {
  const { ways }: ReportAction = REPORT_ACTIONS[action];
  const roles = rolesOf(person, sample);
  if (person === 'anonymous') return { status: 401 };
  if (roles.length === 0) return { status: 404 };
  const his = ways.filter(({ by }) => by.some((role) => roles.includes(role)));
  if (his.length === 0) return { status: 403 };
  const here = his.filter(({ from }) => from.includes(sample.state));
  if (here.length === 0) return { status: 409 };
  const open = here.find(({ guards = [] }) => !guards.some((guard) => fails(guard, person, sample)));
  if (open === undefined) return { status: 422, guard: here[0]!.guards!.find((g) => fails(g, person, sample))! };
  const to = targetOf(open, sample);
  return { status: 200, to, movesVersion: to !== sample.state || MOVES_MORE.includes(action) };
};
