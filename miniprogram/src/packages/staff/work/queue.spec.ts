import { scopesFor, segmentsFor } from './queue';

const labels = (...args: Parameters<typeof segmentsFor>): string[] => segmentsFor(...args).map(({ label }) => label);

it('shows each role what waits for it first', () => {
  expect(labels(['handler'], 'unit')).toEqual(['待办', '待接收', '办理中', '待审核', '全部']);
  expect(labels(['dispatcher'], 'office')).toEqual(['待转办', '待补充', '待接收', '办理中', '全部']);
  expect(labels(['reviewer'], 'office')).toEqual(['待办', '待审核', '申诉复核', '待转办', '办理中', '全部']);
  expect(labels(['auditor'], 'office')[0]).toBe('全部');
});

it('puts the work of several roles together', () => {
  expect(scopesFor(['dispatcher', 'unitLead', 'handler'])).toEqual(['office', 'unit']);
  expect(segmentsFor(['dispatcher', 'reviewer'], 'office')[0]?.states).toEqual(['submitted', 'reviewing', 'appealing']);
});

it('has no list for those who handle no cases', () => expect(scopesFor(['paymaster', 'admin'])).toEqual([]));
