import { roles } from '../roles';
import { actionNames, REPORT_ACTIONS, type ReportAction, type Way } from './actions';
import { reportStates } from './states';
import { type ActionTable, actionOf, missingFields, roleMayEver, tableMistakes, targetOf, waysFor } from './table';

const WAY: Way = { from: ['nothing'], to: 'submitted', by: ['citizen'] };

/** The product's table with some actions replaced. */
const withActions = (changes: Record<string, readonly Way[]>): ActionTable => ({
  ...REPORT_ACTIONS,
  ...Object.fromEntries(Object.entries(changes).map(([name, ways]) => [name, { ways, needs: [], tells: [] }])),
});

/** Without every way that leads to, or from, a state; as they are otherwise. */
const without = (drop: (way: Way) => boolean): ActionTable =>
  Object.fromEntries(
    actionNames.map((name): [string, ReportAction] => [
      name,
      { ...actionOf(name), ways: actionOf(name).ways.filter((way) => !drop(way)) },
    ]),
  );

describe('tableMistakes', () => {
  it('finds none in the table', () => {
    expect(tableMistakes()).toEqual([]);
  });

  it('finds states that are unknown, as target and as origin', () => {
    const away: Way = { ...WAY, to: 'lost' as 'submitted' };
    const from: Way = { ...WAY, from: ['limbo' as 'submitted'] };
    expect(tableMistakes(withActions({ submit: [WAY, away], rate: [from] }))).toEqual([
      'state lost is unknown',
      'state limbo is unknown',
    ]);
  });

  it('finds a state that no way leads to', () => {
    expect(tableMistakes(without((way) => way.to === 'withdrawn'))).toEqual(['state withdrawn cannot be reached']);
  });

  it('finds states that lead to each other but are reached from nowhere', () => {
    const toUnits = (way: Way) => way.to === 'transferred' || (way.to === 'handling' && way.from.includes('appealing'));
    const mistakes = tableMistakes(without(toUnits));
    expect(mistakes).toContain('state transferred cannot be reached');
    expect(mistakes).toContain('state reviewing cannot be reached');
    expect(mistakes).not.toContain('state awaitingInfo cannot be reached');
  });

  it('finds a state that nothing leads out of, unless it is final', () => {
    const leaving = (state: string) => (way: Way) => (way.from as readonly string[]).includes(state);
    const stuck = tableMistakes(without((way) => leaving('reviewing')(way) && way.to !== 'same'));
    expect(stuck).toContain('state reviewing has no way out');
    expect(tableMistakes(without(leaving('withdrawn')))).toEqual([]);
  });

  it('does not take staying for a way out', () => {
    const staying = without((way) => way.from.includes('reviewing') && way.to !== 'same');
    expect(staying.ask!.ways.some((way) => way.from.includes('reviewing'))).toBe(true);
    expect(tableMistakes(staying)).toContain('state reviewing has no way out');
  });

  it('finds ways that nobody can take', () => {
    expect(tableMistakes(withActions({ rate: [{ ...WAY, by: [] }] }))).toEqual(['a way nobody can take']);
    expect(tableMistakes(withActions({ rate: [{ ...WAY, from: [] }] }))).toEqual(['a way nobody can take']);
  });
});

describe('targetOf', () => {
  const to = (target: Way['to']): Way => ({ ...WAY, to: target });

  it('names the state, the same one, or the one before', () => {
    expect(targetOf(to('handling'), 'reviewing', null)).toBe('handling');
    expect(targetOf(to('same'), 'reviewing', null)).toBe('reviewing');
    expect(targetOf(to('before'), 'appealing', 'declined')).toBe('declined');
  });

  it('throws when there is no state to go back to', () => {
    expect(() => targetOf(to('before'), 'appealing', null)).toThrow('no state to go back to');
  });
});

describe('missingFields', () => {
  const approval = { verdict: '隐患已消除', rewardGrade: 'second' };

  it('names what is absent, null, empty, or a list without members', () => {
    expect(missingFields('resolve', {})).toEqual(['outcome', 'text', 'afterPhotos']);
    expect(missingFields('resolve', { outcome: null, text: '', afterPhotos: [] })).toEqual([
      'outcome',
      'text',
      'afterPhotos',
    ]);
    expect(missingFields('resolve', { outcome: 'rectified', text: '好', afterPhotos: [{}] })).toEqual([]);
  });

  it('takes any member of a group for the group, and names a missing one by its first', () => {
    expect(missingFields('approve', approval)).toEqual([]);
    expect(missingFields('approve', { verdict: '好', noRewardReason: '演练' })).toEqual([]);
    expect(missingFields('approve', { verdict: '好' })).toEqual(['rewardGrade']);
    expect(missingFields('supplement', { text: '', photoIds: [] })).toEqual(['text']);
    expect(missingFields('supplement', { photoIds: ['a'] })).toEqual([]);
  });

  it('takes zero and false for answers', () => {
    expect(missingFields('rate', { stars: 0 })).toEqual([]);
    expect(missingFields('requestInfo', { question: false })).toEqual([]);
  });

  it('asks nothing of actions that carry nothing', () => {
    expect(missingFields('withdraw', {})).toEqual([]);
  });
});

describe('waysFor', () => {
  it('gives the ways open from a state to any of the roles, in the table’s order', () => {
    const [byDispatcher, byReviewer] = actionOf('merge').ways;
    expect(waysFor('merge', 'handling', ['reviewer', 'dispatcher'])).toEqual([byDispatcher, byReviewer]);
    expect(waysFor('merge', 'submitted', ['reviewer'])).toEqual([]);
    expect(waysFor('merge', 'handling', [])).toEqual([]);
  });

  it('says the same as roleMayEver over all states', () => {
    for (const name of actionNames.filter((action) => action !== 'submit')) {
      const able = roles.filter((role) => reportStates.some((state) => waysFor(name, state, [role]).length > 0));
      expect({ name, able }).toEqual({ name, able: roles.filter((role) => roleMayEver(name, role)) });
    }
  });
});
