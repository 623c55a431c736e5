import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { resetTaro } from '../../../../../test/doubles/taro';
import { confirm } from '@/platform/confirm';
import { ApiError } from '@/services/api-error';
import { listCityAndCounties } from '@/services/area.service';
import * as treasury from '@/services/treasury.service';
import type { AreaView, BudgetView, LedgerView, MeView } from '@/services/wire';
import { sessionStore } from '@/session/session';
import Budget from './index';

jest.mock('@/services/treasury.service');
jest.mock('@/services/area.service');
jest.mock('@/platform/confirm');
const service = jest.mocked(treasury);

const BUDGET: BudgetView = {
  id: 'b1',
  name: '2026 年隐患举报奖励',
  areaId: 'a1',
  fiscalYear: 2026,
  totalFen: 500_000,
  reservedFen: 1_250,
  paidFen: 2_000,
  availableFen: 496_750,
  frozen: false,
};
const FUNDED: LedgerView = {
  id: 'l1',
  postingId: 'p1',
  budgetId: 'b1',
  rewardId: null,
  account: 'available',
  amountFen: 500_000,
  kind: 'fund',
  at: '2026-11-20T01:00:00.000Z',
};

const opened = async (role: MeView['roles'][number] = 'paymaster') => {
  sessionStore.set({ me: { kind: 'staff', name: '赵春梅', phone: null, roles: [role], mustChangePassword: false } });
  await act(async () => void render(<Budget />));
};
const tap = (words: string) => act(async () => void fireEvent.click(screen.getByText(words)));

beforeEach(() => {
  jest.resetAllMocks();
  resetTaro();
  jest.mocked(confirm).mockResolvedValue(true);
  jest.mocked(listCityAndCounties).mockResolvedValue([{ id: 'a1', name: '聊城市' } as AreaView]);
  service.listBudgets.mockResolvedValue({ items: [BUDGET], nextCursor: null });
  service.listLedger.mockResolvedValue({ items: [FUNDED], nextCursor: null });
});

it('shows what is left, promised and paid, and what moved', async () => {
  await opened();
  expect(screen.getByText('聊城市 · 2026 年')).toBeTruthy();
  for (const amount of ['¥4967.50', '¥12.50', '¥20.00']) expect(screen.getByText(amount)).toBeTruthy();
  expect(screen.getByText('拨入')).toBeTruthy();
  expect(service.listLedger).toHaveBeenCalledWith('b1', undefined);
});

it('freezes after asking, then reads the budget and its postings again', async () => {
  await opened();
  service.listBudgets.mockResolvedValue({ items: [{ ...BUDGET, frozen: true }], nextCursor: null });
  await tap('冻结');
  expect(service.freezeBudget).toHaveBeenCalledWith('b1', true);
  expect(screen.getByText('已冻结')).toBeTruthy();
  expect(service.listLedger).toHaveBeenCalledTimes(2);
});

it('lets an auditor read and change nothing', async () => {
  await opened('auditor');
  expect(screen.getByText('2026 年隐患举报奖励')).toBeTruthy();
  for (const words of ['开立预算', '追加', '冻结']) expect(screen.queryByText(words)).toBeNull();
});

it('is empty and broken in words', async () => {
  service.listBudgets.mockResolvedValueOnce({ items: [], nextCursor: null });
  await opened();
  expect(screen.getByText('还没有预算。没有预算时，奖励会等待。')).toBeTruthy();
  cleanup();
  service.listBudgets.mockRejectedValueOnce(new ApiError('service.busy', 503, '系统繁忙，请稍后再试。'));
  await opened();
  expect(screen.getByText('系统繁忙，请稍后再试。')).toBeTruthy();
  await tap('重试');
  expect(screen.getByText('2026 年隐患举报奖励')).toBeTruthy();
});
