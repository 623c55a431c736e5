import type { LedgerView } from '@/services/wire';
import { byDay } from './ledger-days';

const line = (postingId: string, amountFen: number, at: string): LedgerView => ({
  id: `${postingId}${amountFen}`,
  postingId,
  budgetId: 'b',
  rewardId: null,
  account: amountFen > 0 ? 'reserved' : 'available',
  amountFen,
  kind: 'reserve',
  at,
});

it('shows each posting once, under its day', () => {
  const entries = [
    line('p2', 1250, '2026-11-22T06:00:00.000Z'),
    line('p2', -1250, '2026-11-22T06:00:00.000Z'),
    line('p1', 500, '2026-11-20T06:00:00.000Z'),
    line('p1', -500, '2026-11-20T06:00:00.000Z'),
  ];
  const days = byDay(entries).map(({ day, postings }) => [day, postings.map(({ id, amountFen }) => [id, amountFen])]);
  expect(days).toEqual([
    ['2026-11-22', [['p2', 1250]]],
    ['2026-11-20', [['p1', 500]]],
  ]);
});
