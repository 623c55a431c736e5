import Taro from '@tarojs/taro';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { now } from '@/platform/now';
import { offline } from '@/services/api-error';
import { listDecisions } from '@/services/report.service';
import type { DecisionView } from '@/services/wire';
import { sessionStore } from '@/session/session';
import Decisions from './index';

jest.mock('@/services/report.service');
jest.mock('@/platform/now');
const list = jest.mocked(listDecisions);

const declined: DecisionView = {
  id: 'r1',
  number: 'LC-261122-7K3QX-M',
  action: 'decline',
  at: '2026-11-22T02:30:00.000Z',
  reasonCode: 'notHazard',
  targetNumber: null,
  text: '现场符合安全要求。',
  address: '柳园路 1 号',
  state: 'declined',
};
const merged: DecisionView = {
  ...declined,
  id: 'r2',
  action: 'merge',
  reasonCode: null,
  targetNumber: 'LC-261120-AAAAA-B',
  text: null,
  state: 'merged',
};

const opened = () => act(async () => void render(<Decisions />));
const tap = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

beforeEach(() => {
  jest.mocked(now).mockReturnValue(new Date('2026-11-22T06:00:00.000Z'));
  sessionStore.set({ me: { kind: 'staff', name: '王某', phone: null, roles: ['auditor'], mustChangePassword: false } });
  list.mockReset().mockResolvedValue([]);
});

it('shows what was turned away today and why, and opens the case', async () => {
  list.mockResolvedValue([declined, merged]);
  await opened();
  expect(list).toHaveBeenCalledWith('2026-11-22');
  expect(screen.getByText('不予受理：不属于安全隐患')).toBeTruthy();
  expect(screen.getByText('现场符合安全要求。')).toBeTruthy();
  expect(screen.getByText('并入 LC-261120-AAAAA-B')).toBeTruthy();
  expect(screen.getByText('没有说明')).toBeTruthy();
  fireEvent.click(screen.getAllByRole('button', { name: declined.number })[0]!);
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/staff/pages/case/index?id=r1' });
});

it('goes back day by day, and not into the future', async () => {
  await opened();
  expect(screen.getByText('这一天没有不予受理或并案的案件')).toBeTruthy();
  expect((screen.getByRole('button', { name: '后一天' }) as HTMLButtonElement).disabled).toBe(true);
  await tap('前一天');
  expect(list).toHaveBeenLastCalledWith('2026-11-21');
});

it('says that it is coming, what went wrong, and tries again', async () => {
  list.mockRejectedValueOnce(offline('gone'));
  render(<Decisions />);
  expect(screen.getByLabelText('正在加载')).toBeTruthy();
  expect(await screen.findByText('网络不通，请检查网络后重试。')).toBeTruthy();
  await tap('重试');
  expect(screen.getByText('这一天没有不予受理或并案的案件')).toBeTruthy();
});
