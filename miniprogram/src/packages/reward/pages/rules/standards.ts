import { yuan } from '@suishoupai/shared/money';
import { SEVERITIES } from '@suishoupai/shared/report/words';
import { REWARD_GRADES } from '@suishoupai/shared/reward/states';
import type { Section } from '@/components/prose/prose';
import { nameIn } from '@/services/category.service';
import type { CategoryView, RuleView } from '@/services/wire';

const ANY = '各类';

/** What each grade is worth now: a line for each kind and severity of hazard, the general ones first. */
export const standardsOf = (rules: readonly RuleView[], categories: readonly CategoryView[]): Section => {
  const lines = new Map<string, string[]>();
  for (const { categoryId, severity, grade, amountFen } of [...rules].sort(byBreadth)) {
    const kind = `${categoryId ? nameIn(categories, categoryId) : ANY}${SEVERITIES[severity]}隐患`;
    lines.set(kind, [...(lines.get(kind) ?? []), `${REWARD_GRADES[grade]} ${yuan(amountFen)}`]);
  }
  return { title: '现在的标准', lines: [...lines].map(([kind, amounts]) => `${kind}：${amounts.join('，')}`) };
};

const GRADES = Object.keys(REWARD_GRADES);

const byBreadth = (a: RuleView, b: RuleView): number =>
  Number(a.categoryId !== null) - Number(b.categoryId !== null) || GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade);
