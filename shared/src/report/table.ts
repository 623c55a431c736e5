import type { Role } from '../roles';
import { REPORT_ACTIONS, actionNames, type ActionName, type ReportAction, type Way } from './actions';
import { FINAL_STATES, reportStates, type ReportState } from './states';

export const actionOf = (name: ActionName): ReportAction => REPORT_ACTIONS[name];

/** True when some way of the action is open to the role in some state. */
export const roleMayEver = (name: ActionName, role: Role): boolean =>
  actionOf(name).ways.some((way) => way.by.includes(role));

/** The ways open from this state to any of these roles, in the table's order. */
export const waysFor = (name: ActionName, state: ReportState, roles: readonly Role[]): readonly Way[] =>
  actionOf(name).ways.filter((way) => way.from.includes(state) && way.by.some((role) => roles.includes(role)));

/** Where a way leads. @param before the state that was appealed, when there is an appeal. */
export const targetOf = (way: Way, state: ReportState, before: ReportState | null): ReportState => {
  if (way.to === 'same') return state;
  if (way.to !== 'before') return way.to;
  if (before === null) throw new Error('no state to go back to');
  return before;
};

/** What is missing of what the table demands; a group is named by its first member. */
export const missingFields = (name: ActionName, input: Readonly<Record<string, unknown>>): string[] =>
  actionOf(name)
    .needs.map((need) => (typeof need === 'string' ? [need] : [...need]))
    .filter((group) => !group.some((field) => isPresent(input[field])))
    .map((group) => group[0]!);

const isPresent = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Every mistake the table could hold: unknown targets cannot be typed, so: unreachable states and dead ends. */
export const tableMistakes = (): string[] => {
  const ways = actionNames.flatMap((name) => [...actionOf(name).ways]);
  const reached = new Set(ways.map((way) => way.to));
  const leaves = (state: ReportState) =>
    ways.some((way) => way.from.includes(state) && way.to !== 'same' && way.to !== state);
  return [
    ...reportStates.filter((s) => !reached.has(s)).map((s) => `state ${s} cannot be reached`),
    ...reportStates
      .filter((s) => !(FINAL_STATES as readonly ReportState[]).includes(s) && !leaves(s))
      .map((s) => `state ${s} has no way out`),
    ...ways.filter((way) => way.by.length === 0 || way.from.length === 0).map(() => 'a way nobody can take'),
  ];
};

const mistakes = tableMistakes();
if (mistakes.length > 0) throw new Error(`report action table: ${mistakes.join('; ')}`);
