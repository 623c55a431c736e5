import type { RewardRule } from '../reward-rule.entity';
import { chooseRule } from './choose-rule.policy';

const rule = (id: string, categoryId: string | null, ruleVersion = 1): RewardRule => ({
  id,
  ruleVersion,
  categoryId,
  severity: 'general',
  grade: 'first',
  amountFen: 100,
  activeFrom: new Date(0),
  activeTo: null,
});

describe('chooseRule', () => {
  const rules = [rule('any', null), rule('gas', 'GAS'), rule('pipe', 'PIPE')];

  it.each([
    ['/GAS/PIPE/', 'pipe'],
    ['/GAS/TANK/', 'gas'],
    ['/FIRE/', 'any'],
  ])('takes for %s the rule %s', (path, expected) => {
    expect(chooseRule(rules, path)?.id).toBe(expected);
  });

  it('takes the newest of several', () => {
    expect(chooseRule([rule('old', null, 1), rule('new', null, 2)], '/GAS/')?.id).toBe('new');
  });

  it('finds none where none fits', () => {
    expect(chooseRule([rule('gas', 'GAS')], '/FIRE/')).toBeNull();
    expect(chooseRule([], '/FIRE/')).toBeNull();
  });
});
