import { act, fireEvent, render, screen } from '@testing-library/react';
import { ApiError, offline } from '@/services/api-error';
import { claimReward, getReward } from '@/services/reward.service';
import { phoneAddress } from '@/services/sandbox-phone';
import type { RewardView } from '@/services/wire';
import { ClaimPacket } from './claim-packet';

jest.mock('@/services/reward.service');
jest.mock('@/services/sandbox-phone');

const claimable: RewardView = {
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
};
const confirm = { mchId: '1', appId: 'wx1', package: 'p' };
const claiming: RewardView = { ...claimable, state: 'claiming', label: '领取中' };
const paid: RewardView = { ...claimable, state: 'paid', label: '已领', paidAt: '2026-11-22T06:00:00.000Z' };
const claim = jest.mocked(claimReward);
const ask = jest.mocked(getReward);
const tapPacket = () => act(async () => fireEvent.click(screen.getByRole('button', { name: /¥12.50/ })));

beforeEach(() => {
  jest.useFakeTimers();
  claim.mockReset();
  ask.mockReset().mockResolvedValue({ ...claiming, confirm });
  jest.mocked(phoneAddress).mockResolvedValue('http://127.0.0.1:3001/?user=demo-01');
});
afterEach(() => jest.useRealTimers());

it('claims at a tap, and says 领取中 until the server says more', async () => {
  claim.mockResolvedValue({ reward: claiming, confirm });
  render(<ClaimPacket given={claimable} />);
  await tapPacket();
  expect(screen.getByText('领取中')).toBeTruthy();
  expect(screen.getByText('请在手机上确认')).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/到账|已领/);

  ask.mockResolvedValue(paid);
  await act(() => jest.advanceTimersByTimeAsync(2_000));
  expect(screen.getByText('已领')).toBeTruthy();
  const asked = ask.mock.calls.length;
  await act(() => jest.advanceTimersByTimeAsync(60_000));
  expect(ask).toHaveBeenCalledTimes(asked);
});

it('waits for the platform when it has not answered yet', async () => {
  claim.mockResolvedValue({ reward: claiming });
  render(<ClaimPacket given={claimable} />);
  await tapPacket();
  expect(screen.getByText(/正在等微信支付答复/)).toBeTruthy();
  expect(screen.queryByText('请在手机上确认')).toBeNull();
});

it('keeps its key while nobody knows whether the claim arrived', async () => {
  claim.mockRejectedValueOnce(offline('x')).mockRejectedValueOnce(new ApiError('service.busy', 503, '系统繁忙'));
  claim.mockResolvedValueOnce({ reward: claiming, confirm });
  ask.mockResolvedValue(claimable);
  render(<ClaimPacket given={claimable} />);
  await tapPacket();
  await tapPacket();
  await tapPacket();
  const keys = claim.mock.calls.map(([, key]) => key);
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
});

it('shows what became of a reward that can no longer be claimed', async () => {
  claim.mockRejectedValue(new ApiError('reward.wrongState', 409, '领取期限已过'));
  ask.mockResolvedValue({ ...claimable, state: 'expired', label: '已失效' });
  render(<ClaimPacket given={claimable} />);
  await tapPacket();
  expect(screen.getByText('已失效')).toBeTruthy();
});

it('asks ever more slowly', async () => {
  render(<ClaimPacket given={claiming} />);
  await act(() => jest.advanceTimersByTimeAsync(31_500)); // 2 + 3 + 5 + 8 + 13
  expect(ask).toHaveBeenCalledTimes(5);
  await act(() => jest.advanceTimersByTimeAsync(60_000)); // 20, 30
  expect(ask).toHaveBeenCalledTimes(7);
});
