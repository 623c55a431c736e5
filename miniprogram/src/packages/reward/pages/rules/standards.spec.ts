import type { CategoryView, RuleView } from '@/services/wire';
import { standardsOf } from './standards';

const rule = (facts: Partial<RuleView>): RuleView =>
  ({ categoryId: null, severity: 'general', grade: 'third', amountFen: 500, ...facts }) as RuleView;
const categories = [{ id: 'fire', name: '消防', children: [] as CategoryView[] } as CategoryView];

it('puts the grades of one kind on one line, the general standard first', () => {
  const rules = [
    rule({ categoryId: 'fire', amountFen: 800 }),
    rule({}),
    rule({ grade: 'first', amountFen: 5000 }),
    rule({ severity: 'major', amountFen: 1500 }),
  ];
  expect(standardsOf(rules, categories).lines).toEqual([
    '各类一般隐患：一等 ¥50.00，三等 ¥5.00',
    '各类重大隐患：三等 ¥15.00',
    '消防一般隐患：三等 ¥8.00',
  ]);
});
