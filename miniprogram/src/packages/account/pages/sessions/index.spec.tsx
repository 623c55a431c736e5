import { act, fireEvent, render, screen } from '@testing-library/react';
import { resetTaro } from '../../../../../test/doubles/taro';
import { confirm } from '@/platform/confirm';
import { endSession, listSessions } from '@/services/account.service';
import { ApiError } from '@/services/api-error';
import type { SessionView } from '@/services/wire';
import { sessionStore } from '@/session/session';
import Sessions from '.';

jest.mock('@/services/account.service');
jest.mock('@/platform/confirm');
const list = jest.mocked(listSessions);
const end = jest.mocked(endSession);

const createdAt = '2026-11-20T01:00:00.000Z';
const HERE: SessionView = { id: 's1', device: 'iPhone MicroMessenger', createdAt, current: true };
const THERE: SessionView = { id: 's2', device: 'Windows NT Chrome', createdAt, current: false };

const opened = () => act(async () => void render(<Sessions />));
const tap = (words: string) => act(async () => void fireEvent.click(screen.getByText(words)));

beforeEach(() => {
  jest.resetAllMocks();
  resetTaro();
  jest.mocked(confirm).mockResolvedValue(true);
  sessionStore.set({ me: { kind: 'citizen', name: '热心市民', phone: null, roles: [], mustChangePassword: false } });
  list.mockResolvedValue([HERE, THERE]);
});

it('names the devices, and ends one after asking', async () => {
  await opened();
  expect(screen.getByText('苹果手机 · 微信')).toBeTruthy();
  expect(screen.getByText('这台设备')).toBeTruthy();
  list.mockResolvedValue([HERE]);
  await tap('退出');
  expect(end).toHaveBeenCalledWith('s2');
  expect(screen.queryByText('Windows 电脑 · Chrome 浏览器')).toBeNull();
});

it('ends nothing without a yes', async () => {
  jest.mocked(confirm).mockResolvedValue(false);
  await opened();
  await tap('退出');
  expect(end).not.toHaveBeenCalled();
});

it('says that it is coming, what went wrong, and tries again', async () => {
  list.mockRejectedValueOnce(new ApiError('service.busy', 503, '系统繁忙，请稍后再试。'));
  render(<Sessions />);
  expect(screen.getByLabelText('正在加载')).toBeTruthy();
  expect(await screen.findByText('系统繁忙，请稍后再试。')).toBeTruthy();
  await tap('重试');
  expect(screen.getByText('这台设备')).toBeTruthy();
});
