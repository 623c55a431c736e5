import type { Way } from '@suishoupai/shared/report/actions';
import { GUARDS } from '@suishoupai/shared/report/guard-names';
import { reportStates } from '@suishoupai/shared/report/states';
import { actionOf } from '@suishoupai/shared/report/table';
import type { Role } from '@suishoupai/shared/roles';
import { type RoutedAction, routedActions } from './bodies';
import { allowed, cells, expectedFor } from './cells';
import { rolesOf } from './expectation';
import { PEOPLE } from './people';
import { sampleNames, sampleOf } from './samples';

/**
 * `submit` has no case yet; a reporter whose account is closed has no session; and of the last two one always holds,
 * so they lead one way or the other but never refuse.
 */
const NEVER_NAMED = ['photoUnlessEmergency', 'accountActive', 'wasClosed', 'wasNotClosed'];

describe('the walk', () => {
  const walked = cells.flatMap(([person, sample]) => expectedFor(person, sample).map(([, cell]) => cell));

  it('covers every state, with every action by everybody', () => {
    const whole = sampleNames.filter((name) => sampleOf(name).actions === undefined);
    expect(whole.map((name) => sampleOf(name).state).sort()).toEqual([...reportStates].sort());
    expect(walked.length).toBeGreaterThan(reportStates.length * routedActions.length * PEOPLE.length);
  });

  it('meets every guard where it refuses', () => {
    const refused = new Set(walked.flatMap((cell) => (cell.status === 422 ? [cell.guard] : [])));
    expect([...refused, ...NEVER_NAMED].sort()).toEqual(Object.keys(GUARDS).sort());
  });

  it('takes every way of the table in every role that a person may have', () => {
    const taken = (action: RoutedAction, { from }: Way, role: Role) =>
      allowed.some(
        ([person, done, name]) =>
          done === action && from.includes(sampleOf(name).state) && rolesOf(person, sampleOf(name)).includes(role),
      );
    const untaken = routedActions.flatMap((action) =>
      actionOf(action).ways.flatMap((way) =>
        way.by.filter((role) => role !== 'system' && !taken(action, way, role)).map((role) => ({ action, role })),
      ),
    );
    expect(untaken).toEqual([]);
  });
});
