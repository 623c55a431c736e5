import { fireEvent, render, screen } from '@testing-library/react';
import { offline } from '@/services/api-error';
import { otherRewards, waitingRewards } from '@/services/reward.service';
import type { RewardView } from '@/services/wire';
import { sessionStore } from '@/session/session';
import RewardList from '.';

jest.mock('@/services/reward.service');

const waiting = jest.mocked(waitingRewards);
const others = jest.mocked(otherRewards);
const reward = (more: Partial<RewardView>): RewardView => ({
  id: 'r1',
  reportId: 'c1',
  reportNumber: 'LC-261122-7K3QX-M',
  grade: 'first',
  amountFen: 1250,
  state: 'claimable',
  label: '待领',
  claimBy: null,
  paidAt: null,
  reason: null,
  ...more,
});

beforeEach(() => {
  sessionStore.set({ me: { kind: 'citizen', name: '热心市民', phone: null, roles: [], mustChangePassword: false } });
  waiting.mockReset().mockResolvedValue([]);
  others.mockReset().mockResolvedValue({ items: [], nextCursor: null });
});

it('shows packets to open first, then what became of the others', async () => {
  waiting.mockResolvedValue([reward({})]);
  const cancelled = reward({ id: 'r2', state: 'cancelled', label: '已取消', reason: '与另一件上报重复' });
  others.mockResolvedValue({ items: [cancelled], nextCursor: null });
  render(<RewardList />);
  expect(screen.getByLabelText('正在加载')).toBeTruthy();
  expect(await screen.findByRole('button', { name: /¥12.50.*领取/ })).toBeTruthy();
  expect(await screen.findByText('已取消')).toBeTruthy();
  expect(screen.getByText('原因：与另一件上报重复')).toBeTruthy();
});

it('says how to get a first reward', async () => {
  render(<RewardList />);
  expect(await screen.findByText(/还没有奖励/)).toBeTruthy();
});

it('says what went wrong and asks again', async () => {
  waiting.mockRejectedValueOnce(offline('x'));
  render(<RewardList />);
  fireEvent.click(await screen.findByText('重试'));
  expect(await screen.findByText(/还没有奖励/)).toBeTruthy();
});
