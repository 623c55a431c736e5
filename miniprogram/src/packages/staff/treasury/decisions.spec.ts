import { REWARD_STATES, type RewardState } from '@suishoupai/shared/reward/states';
import { decisionsFor, needsReason } from './decisions';

it.each<[RewardState, string[]]>([
  ['pendingApproval', ['release', 'refuse']],
  ['claimable', ['hold', 'cancel']],
  ['held', ['unhold', 'cancel']],
  ['claiming', []],
  ['paid', []],
  ['expired', []],
  ['cancelled', []],
])('offers for %s only what the table allows', (state, names) => {
  expect(decisionsFor(state)).toEqual(names);
});

it('asks for a reason for everything but a release', () => {
  const states = Object.keys(REWARD_STATES) as RewardState[];
  const names = [...new Set(states.flatMap(decisionsFor))];
  expect(names.filter((name) => !needsReason(name))).toEqual(['release']);
});
