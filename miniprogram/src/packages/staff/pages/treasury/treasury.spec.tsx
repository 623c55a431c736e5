import Taro from '@tarojs/taro';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { resetTaro } from '../../../../../test/doubles/taro';
import { confirm } from '@/platform/confirm';
import { offline } from '@/services/api-error';
import { listCategories } from '@/services/category.service';
import * as treasury from '@/services/treasury.service';
import type { FlagView, PayoutView, RuleView } from '@/services/wire';
import { sessionStore } from '@/session/session';
import Treasury from './index';

jest.mock('@/services/treasury.service');
jest.mock('@/services/category.service');
jest.mock('@/platform/confirm');
const service = jest.mocked(treasury);

const none = { items: [], nextCursor: null };
const flag = { id: 'f1', kind: 'lookAlikePhoto', reportNumber: 'LC-1', otherReportNumber: 'LC-2', clearedAt: null };
const payout = { id: 'p1', outBillNo: 'B1', state: 'FAIL', failReason: '余额不足', amountFen: 1250, attempt: 1 };
const rule = { id: 'u1', categoryId: null, severity: 'general', grade: 'first', amountFen: 2000 };
const at = '2026-11-20T01:00:00.000Z';

const opened = async () => {
  sessionStore.set({
    me: { kind: 'staff', name: '赵春梅', phone: null, roles: ['paymaster'], mustChangePassword: false },
  });
  await act(async () => void render(<Treasury />));
};
const tap = (words: string) => act(async () => void fireEvent.click(screen.getByText(words)));
const turnTo = (name: string) => act(async () => void fireEvent.click(screen.getByRole('tab', { name })));

beforeEach(() => {
  jest.resetAllMocks();
  resetTaro();
  jest.mocked(confirm).mockResolvedValue(true);
  jest.mocked(listCategories).mockResolvedValue([]);
  for (const list of [service.listRewards, service.listPayouts, service.listFlags]) list.mockResolvedValue(none);
  service.listRules.mockResolvedValue([]);
});

it('says of every view that there is nothing yet, and leads to the budgets', async () => {
  await opened();
  expect(screen.getByText('没有待复核的奖励')).toBeTruthy();
  await turnTo('转账单');
  expect(screen.getByText(/还没有转账单/)).toBeTruthy();
  await turnTo('疑点');
  expect(screen.getByText('没有公平性疑点')).toBeTruthy();
  await turnTo('标准');
  expect(screen.getByText(/还没有奖励标准/)).toBeTruthy();
  await tap('预算和分录');
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/staff/pages/budget/index' });
});

it('shows why a bill failed, and what each grade is worth', async () => {
  service.listPayouts.mockResolvedValue({ items: [{ ...payout, updatedAt: at } as PayoutView], nextCursor: null });
  service.listRules.mockResolvedValue([{ ...rule, activeFrom: at } as RuleView]);
  await opened();
  await turnTo('转账单');
  expect(screen.getByText('付款失败：余额不足')).toBeTruthy();
  await turnTo('标准');
  expect(screen.getByText('各类隐患')).toBeTruthy();
  expect(screen.getByText('¥20.00')).toBeTruthy();
});

it('clears a doubt after asking', async () => {
  service.listFlags.mockResolvedValue({ items: [{ ...flag, raisedAt: at } as FlagView], nextCursor: null });
  await opened();
  await turnTo('疑点');
  expect(screen.getByText('照片与另一件上报相似： LC-2')).toBeTruthy();
  await tap('解除疑点');
  expect(service.clearFlag).toHaveBeenCalledWith('f1');
  expect(service.listFlags).toHaveBeenCalledTimes(2);
});

it('says what went wrong in a view, and tries again', async () => {
  service.listRules.mockRejectedValueOnce(offline('gone'));
  await opened();
  await turnTo('标准');
  await tap('重试');
  expect(screen.getByText(/还没有奖励标准/)).toBeTruthy();
});
