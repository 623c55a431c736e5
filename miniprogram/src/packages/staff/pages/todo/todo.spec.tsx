import Taro from '@tarojs/taro';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { ApiError } from '@/services/api-error';
import { actOn, listReports } from '@/services/report.service';
import type { MeView, ReportRowView } from '@/services/wire';
import { sessionStore } from '@/session/session';
import Todo from './index';

jest.mock('@/services/report.service');
jest.mock('@/services/picture', () => ({ pictureOf: () => Promise.resolve(null) }));
jest.mock('@/platform/desk', () => ({ desk: { isWide: () => false, watch: () => () => undefined } }));
const list = jest.mocked(listReports);
const doIt = jest.mocked(actOn);

const row = {
  id: 'r1',
  number: 'LC-261122-7K3QX-M',
  state: 'transferred',
  stateLabel: '待接收',
  version: 2,
  severity: 'general',
  emergency: false,
  category: { id: 'c', name: '插座冒烟' },
  area: { id: 'a', name: '东昌府区' },
  address: '柳园路 1 号',
  excerpt: '',
  holder: { kind: 'unit', name: '区消防救援大队' },
  filedAt: '2026-11-20T01:00:00.000Z',
  deadline: '2020-01-01T10:00:00.000Z',
  overdue: true,
  closedAt: null,
  thumbUrl: null,
} as ReportRowView;

const shown = async (...roles: MeView['roles']) => {
  sessionStore.set({ me: { kind: 'staff', name: '王某', phone: null, roles, mustChangePassword: false } });
  await act(async () => void render(<Todo />));
};

beforeEach(() => {
  jest.clearAllMocks();
  list.mockResolvedValue({ items: [row], nextCursor: null });
});

it('asks for what waits for the role, by deadline, and says how late it is', async () => {
  await shown('handler');
  const wanted = { scope: 'unit', state: ['transferred', 'handling'], sort: 'deadline' };
  expect(list).toHaveBeenCalledWith(expect.objectContaining(wanted));
  expect(screen.getByText(/已超期/)).toBeTruthy();
});

it('accepts at one tap, and asks for the list again', async () => {
  doIt.mockResolvedValue({ id: 'r1', number: row.number, state: 'handling', version: 3 });
  await shown('handler');
  await act(async () => void fireEvent.click(screen.getByText('接收')));
  expect(doIt).toHaveBeenCalledWith('r1', 'accept', 2, {}, expect.any(String));
  expect(list).toHaveBeenCalledTimes(2);
});

it('says why the server refused', async () => {
  doIt.mockRejectedValue(new ApiError('report.stale', 409, '这件上报刚刚有了变化'));
  await shown('handler');
  await act(async () => void fireEvent.click(screen.getByText('接收')));
  expect(Taro.showToast).toHaveBeenCalledWith(expect.objectContaining({ title: '这件上报刚刚有了变化' }));
});

it('opens the form of what comes next', async () => {
  list.mockResolvedValue({ items: [{ ...row, state: 'submitted', stateLabel: '待转办' }], nextCursor: null });
  await shown('dispatcher');
  fireEvent.click(screen.getByText('转办'));
  expect(Taro.navigateTo).toHaveBeenCalledWith({
    url: expect.stringContaining('staff/pages/act/index?id=r1&action=transfer'),
  });
});

it('is empty, narrowed and broken in words', async () => {
  list.mockResolvedValue({ items: [], nextCursor: null });
  await shown('handler');
  expect(screen.getByText('都办完了，没有等着您的案件。')).toBeTruthy();
  list.mockRejectedValueOnce(new ApiError('offline', 0, '网络不通，请检查网络后重试。'));
  await act(async () => void fireEvent.click(screen.getByRole('tab', { name: '办理中' })));
  expect(screen.getByText('网络不通，请检查网络后重试。')).toBeTruthy();
});

it('has nothing to click for those who only read', async () => {
  await shown('auditor');
  expect(screen.queryByText('接收')).toBeNull();
});

it('leads everybody else to the way in', async () => {
  sessionStore.set({ me: null });
  await act(async () => void render(<Todo />));
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: expect.stringContaining('staff/pages/sign-in') });
});
