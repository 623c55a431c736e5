import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { ApiError, offline } from '@/services/api-error';
import * as treasury from '@/services/treasury.service';
import type { MeView, TreasuryRewardView } from '@/services/wire';
import { sessionStore } from '@/session/session';
import { RewardList } from './reward-list';

jest.mock('@/services/treasury.service');
const service = jest.mocked(treasury);

const REWARD: TreasuryRewardView = {
  id: 'r1',
  reportId: 'c1',
  reportNumber: 'LC-261122-7K3QX-M',
  grade: 'first',
  amountFen: 1250,
  state: 'pendingApproval',
  label: '待复核',
  waitsFor: 'budget',
  version: 3,
  failures: 0,
  reason: null,
  grantedAt: '2026-11-20T01:00:00.000Z',
  claimBy: null,
  paidAt: null,
};

const signIn = (role: MeView['roles'][number]) =>
  sessionStore.set({ me: { kind: 'staff', name: '赵春梅', phone: null, roles: [role], mustChangePassword: false } });

beforeEach(() => {
  jest.resetAllMocks();
  signIn('paymaster');
  service.listRewards.mockResolvedValue({ items: [REWARD], nextCursor: null });
});

it('says what a reward waits for and releases it with the version that was read', async () => {
  service.decide.mockResolvedValue(undefined);
  render(<RewardList />);
  expect(await screen.findByText('等待预算')).toBeTruthy();
  fireEvent.click(screen.getByText('放行'));
  expect(screen.getByText(/可以领取 ¥12\.50/)).toBeTruthy();
  fireEvent.click(screen.getAllByText('放行').at(-1) as HTMLElement);
  await waitFor(() => expect(service.decide).toHaveBeenCalledWith('r1', 'release', 3, '', expect.any(String)));
});

it('refuses only with a reason, and keeps it when the server refuses', async () => {
  service.decide.mockRejectedValue(new ApiError('report.separation', 422, '您参与过这件上报的其他环节'));
  render(<RewardList />);
  fireEvent.click(await screen.findByText('不予发放'));
  const button = screen.getAllByText('不予发放').at(-1) as HTMLButtonElement;
  expect(button.disabled).toBe(true);
  fireEvent.change(screen.getByLabelText('理由'), { target: { value: '重复领取' } });
  fireEvent.click(button);
  expect(await screen.findByText('您参与过这件上报的其他环节')).toBeTruthy();
  expect((screen.getByLabelText('理由') as HTMLTextAreaElement).value).toBe('重复领取');
});

it('reads a reward again that somebody else decided first', async () => {
  service.decide.mockRejectedValue(new ApiError('reward.wrongState', 409, '奖励当前不能这样操作'));
  render(<RewardList />);
  fireEvent.click(await screen.findByText('放行'));
  fireEvent.click(screen.getAllByText('放行').at(-1) as HTMLElement);
  await waitFor(() => expect(service.listRewards).toHaveBeenCalledTimes(2));
});

it('lets an auditor read and decide nothing', async () => {
  signIn('auditor');
  render(<RewardList />);
  expect(await screen.findByText('LC-261122-7K3QX-M')).toBeTruthy();
  expect(screen.queryByText('放行')).toBeNull();
});

it('says that there is none', async () => {
  service.listRewards.mockResolvedValue({ items: [], nextCursor: null });
  render(<RewardList />);
  expect(await screen.findByText('没有待复核的奖励')).toBeTruthy();
});

it('asks again after a failure', async () => {
  service.listRewards.mockRejectedValueOnce(offline('lost'));
  render(<RewardList />);
  fireEvent.click(await screen.findByText('重试'));
  expect(await screen.findByText('LC-261122-7K3QX-M')).toBeTruthy();
});
