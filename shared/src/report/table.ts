import type { Role } from '../roles';
import { REPORT_ACTIONS, type ActionName, type ReportAction, type Way } from './actions';
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

/** An action table of any making; the product's own is `REPORT_ACTIONS`. */
export type ActionTable = Readonly<Record<string, ReportAction>>;

/** Every mistake a table could hold: unknown states, states nobody can reach or leave, ways nobody can take. */
export const tableMistakes = (table: ActionTable = REPORT_ACTIONS): string[] => {
  const ways = Object.values(table).flatMap((action) => [...action.ways]);
  const reached = reachable(ways);
  const stuck = reportStates.filter((state) => !isFinal(state) && !ways.some((way) => leads(way, state)));
  return [
    ...unknownStates(ways).map((state) => `state ${state} is unknown`),
    ...reportStates.filter((state) => !reached.has(state)).map((state) => `state ${state} cannot be reached`),
    ...stuck.map((state) => `state ${state} has no way out`),
    ...ways.filter((way) => way.by.length === 0 || way.from.length === 0).map(() => 'a way nobody can take'),
  ];
};

const isFinal = (state: ReportState): boolean => (FINAL_STATES as readonly ReportState[]).includes(state);

/** Away from this state, to another. */
const leads = (way: Way, state: ReportState): boolean =>
  way.from.includes(state) && way.to !== 'same' && way.to !== state;

const unknownStates = (ways: readonly Way[]): string[] => {
  const known: readonly string[] = ['nothing', 'same', 'before', ...reportStates];
  return ways.flatMap((way) => [...way.from, way.to]).filter((state) => !known.includes(state));
};

/** Every state that steps from nothing lead to; `same` and `before` lead nowhere new. */
const reachable = (ways: readonly Way[]): Set<string> => {
  const reached = new Set<string>(['nothing']);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const way of ways) if (way.from.some((state) => reached.has(state))) reached.add(way.to);
  }
  return reached;
};

const mistakes = tableMistakes();
if (mistakes.length > 0) throw new Error(`report action table: ${mistakes.join('; ')}`);
