import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { confirm } from '@/platform/confirm';
import { deleteAccount } from '@/services/account.service';
import { ApiError } from '@/services/api-error';
import { unpaidRewards } from '@/services/reward.service';
import type { RewardView } from '@/services/wire';
import { sessionStore } from '@/session/session';
import Delete from '.';

jest.mock('@/platform/confirm');
jest.mock('@/services/account.service');
jest.mock('@/services/reward.service');

const unpaid = jest.mocked(unpaidRewards);
const erase = jest.mocked(deleteAccount);
const reward = (state: RewardView['state']) => ({ id: state, state, amountFen: 1000 }) as RewardView;
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

beforeEach(() => {
  sessionStore.set({ me: { kind: 'citizen', name: '热心市民', phone: null, roles: [], mustChangePassword: false } });
  erase.mockReset().mockResolvedValue();
  jest.mocked(confirm).mockResolvedValue(true);
});

it('deletes after asking once, and forgets who it was', async () => {
  unpaid.mockResolvedValue([]);
  render(<Delete />);
  await screen.findByText('注销以后');
  await act(async () => fireEvent.click(button('注销账号')));
  expect(erase).toHaveBeenCalledWith(false);
  await waitFor(() => expect(sessionStore.get().me).toBeNull());
});

it('gives rewards up only when the person says so', async () => {
  unpaid.mockResolvedValue([reward('claimable'), reward('held')]);
  render(<Delete />);
  expect(await screen.findByText(/还有 2 份奖励（共 ¥20.00）没有领到/)).toBeTruthy();
  expect(button('注销账号').disabled).toBe(true);
  fireEvent.click(screen.getByText('不要了，直接注销'));
  await act(async () => fireEvent.click(button('放弃奖励并注销')));
  expect(erase).toHaveBeenCalledWith(true);
});

it('waits while money is on its way', async () => {
  unpaid.mockResolvedValue([reward('claiming')]);
  render(<Delete />);
  expect(await screen.findByText(/正在领取，等有了结果才能注销/)).toBeTruthy();
  expect(button('注销账号').disabled).toBe(true);
});

it('looks again when the server knows of a reward that the page does not', async () => {
  unpaid.mockResolvedValueOnce([]).mockResolvedValue([reward('claimable')]);
  erase.mockRejectedValue(new ApiError('account.hasClaimable', 422, '您还有 1 个奖励没有领取'));
  render(<Delete />);
  await screen.findByText('注销以后');
  await act(async () => fireEvent.click(button('注销账号')));
  expect(await screen.findByText(/还有 1 份奖励/)).toBeTruthy();
  expect(sessionStore.get().me).not.toBeNull();
});
