import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { offline } from '@/services/api-error';
import * as treasury from '@/services/treasury.service';
import { TopUpSheet } from './top-up-sheet';

jest.mock('@/services/treasury.service');
const topUp = jest.mocked(treasury.topUpBudget);

const BUDGET = {
  id: 'b1',
  name: '2026 年隐患举报奖励',
  areaId: 'a1',
  fiscalYear: 2026,
  totalFen: 1000,
  reservedFen: 0,
  paidFen: 0,
  availableFen: 1000,
  frozen: false,
};

const type = (typed: string) => fireEvent.change(screen.getByLabelText('金额（元）'), { target: { value: typed } });

beforeEach(() => topUp.mockReset());

it('sends integer fen, and the same key again after a lost answer', async () => {
  topUp.mockRejectedValueOnce(offline('lost')).mockResolvedValueOnce(undefined);
  const onDone = jest.fn();
  render(<TopUpSheet budget={BUDGET} onClose={jest.fn()} onDone={onDone} />);
  type('12.5');
  expect(screen.getByText(/追加后 ¥22\.50/)).toBeTruthy();
  fireEvent.click(screen.getByText('追加 ¥12.50'));
  expect(await screen.findByText(/网络不通/)).toBeTruthy();
  fireEvent.click(screen.getByText('追加 ¥12.50'));
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  const [[, fen, key], [, , again]] = topUp.mock.calls as [Parameters<typeof topUp>, Parameters<typeof topUp>];
  expect([fen, again]).toEqual([1250, key]);
});

it.each(['0.001', '1,000', '-5'])('says what is wrong with %s and sends nothing', (typed) => {
  render(<TopUpSheet budget={BUDGET} onClose={jest.fn()} onDone={jest.fn()} />);
  type(typed);
  expect(screen.getByRole('alert').textContent).toContain('最多两位小数');
  expect((screen.getByText('追加') as HTMLButtonElement).disabled).toBe(true);
});
