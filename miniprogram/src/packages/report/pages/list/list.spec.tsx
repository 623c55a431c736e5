import Taro from '@tarojs/taro';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { confirm } from '@/platform/confirm';
import { offline } from '@/services/api-error';
import { listReports, unfollow } from '@/services/report.service';
import type { ReportRowView } from '@/services/wire';
import { sessionStore } from '@/session/session';
import Reports from './index';

jest.mock('@/platform/confirm');
jest.mock('@/services/report.service');
const list = jest.mocked(listReports);

const row = {
  id: 'r1',
  number: 'LC-261122-7K3QX-M',
  state: 'awaitingInfo',
  stateLabel: '待补充',
  category: { id: 'c', name: '插座冒烟' },
  area: { id: 'a', name: '东昌府区' },
  address: '柳园路 1 号',
  holder: { kind: 'reporter', name: '上报人' },
  filedAt: '2026-11-20T01:00:00.000Z',
  deadline: null,
  thumbUrl: null,
} as ReportRowView;

const opened = () => act(async () => void render(<Reports />));
const tap = (words: string) => act(async () => void fireEvent.click(screen.getByText(words)));

beforeEach(() => {
  list.mockReset();
  sessionStore.set({ me: { kind: 'citizen', name: '群众', phone: null, roles: [], mustChangePassword: false } });
});

it('shows a case with its state and opens it', async () => {
  list.mockResolvedValue({ items: [row], nextCursor: null });
  await opened();
  expect(screen.getByText('等待补充情况')).toBeTruthy();
  await tap('插座冒烟');
  expect(Taro.navigateTo).toHaveBeenCalledWith(expect.objectContaining({ url: expect.stringContaining('id=r1') }));
});

it('says how to begin where there is nothing', async () => {
  list.mockResolvedValue({ items: [], nextCursor: null });
  await opened();
  expect(screen.getByText('您还没有上报过隐患')).toBeTruthy();
  await tap('已办结');
  expect(list).toHaveBeenLastCalledWith(expect.objectContaining({ state: ['closed'] }));
  expect(screen.getByText('没有“已办结”的上报')).toBeTruthy();
});

it('says what went wrong and tries again', async () => {
  list.mockRejectedValueOnce(offline('timeout'));
  await opened();
  expect(screen.getByText('网络不通，请检查网络后重试。')).toBeTruthy();
  list.mockResolvedValue({ items: [row], nextCursor: null });
  await tap('重试');
  expect(screen.getByText('插座冒烟')).toBeTruthy();
});

it('leaves a followed case after asking', async () => {
  list.mockResolvedValue({ items: [row], nextCursor: null });
  await opened();
  await tap('我关注的');
  jest.mocked(confirm).mockResolvedValue(true);
  await tap('取消关注');
  expect(unfollow).toHaveBeenCalledWith('r1');
});
