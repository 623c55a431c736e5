import type { RewardRule } from '../reward-rule.entity';

/**
 * The rule for a case's category: the nearest category up the path wins, then a rule for any; of several the newest.
 * @param categoryPath `/root/…/own/` of ids
 */
export const chooseRule = (rules: readonly RewardRule[], categoryPath: string): RewardRule | null => {
  const line = categoryPath.split('/').filter(Boolean).reverse();
  const nearest = [...line, null].find((categoryId) => rules.some((rule) => rule.categoryId === categoryId));
  const matching = rules.filter((rule) => rule.categoryId === nearest);
  return matching.sort((a, b) => b.ruleVersion - a.ruleVersion || (a.id < b.id ? 1 : -1))[0] ?? null;
};
