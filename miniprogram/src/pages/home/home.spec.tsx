import Taro from '@tarojs/taro';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { offline } from '@/services/api-error';
import { keepDraft, newDraft } from '@/services/draft.service';
import { listReports } from '@/services/report.service';
import { listSquare } from '@/services/square.service';
import { publicStatistics } from '@/services/statistics.service';
import type { MeView, ReportRowView } from '@/services/wire';
import { sessionStore } from '@/session/session';
import Home from './index';

jest.mock('@/services/report.service');
jest.mock('@/services/square.service');
jest.mock('@/services/statistics.service');

const me = (kind: MeView['kind']): MeView => ({ kind, name: '', phone: null, roles: [], mustChangePassword: false });
const mine = {
  id: 'r1',
  state: 'handling',
  stateLabel: '办理中',
  category: { id: 'k', name: '井盖丢了、坏了' },
  area: { id: 'a', name: '东昌府区' },
  address: '柳园路 1 号',
  holder: { kind: 'unit', name: '住建局' },
  filedAt: '2026-11-20T01:00:00.000Z',
  deadline: null,
  thumbUrl: null,
} as ReportRowView;

const opened = () => act(async () => void render(<Home />));
const tap = (words: string) => act(async () => void fireEvent.click(screen.getByText(words)));

beforeEach(() => {
  sessionStore.set({ me: null });
  jest
    .mocked(listReports)
    .mockReset()
    .mockResolvedValue({ items: [mine], nextCursor: null });
  jest.mocked(listSquare).mockResolvedValue({ items: [], nextCursor: null });
  jest.mocked(publicStatistics).mockResolvedValue({
    reported: 1202,
    rectified: 980,
    rewardsPaid: 256,
    rewardsPaidFen: 512_000,
    updatedAt: '2026-11-22T00:00:00.000Z',
  });
});

it('leads to the camera, to the telephone and into the square, also for who is not signed in', async () => {
  await opened();
  await tap('拍隐患');
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/report/pages/file/index?camera=1' });
  await tap('119');
  expect(Taro.makePhoneCall).toHaveBeenCalledWith(expect.objectContaining({ phoneNumber: '119' }));
  expect(screen.getByText('1,202')).toBeTruthy();
  expect(screen.getByText('红包累计 ¥5120.00')).toBeTruthy();
  expect(screen.getByText('还没有公开的上报，等您来拍第一张。')).toBeTruthy();
  expect(listReports).not.toHaveBeenCalled();
});

it('shows a citizen the latest report', async () => {
  sessionStore.set({ me: me('citizen') });
  await opened();
  await tap('井盖丢了、坏了');
  expect(listReports).toHaveBeenCalledWith({ scope: 'mine', limit: 1 });
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/packages/report/pages/case/index?id=r1' });
});

it('shows staff the way to their work', async () => {
  sessionStore.set({ me: me('staff') });
  await opened();
  await tap('工作台');
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/packages/staff/pages/todo/index' });
});

it('leads back to a report that was begun', async () => {
  keepDraft({ ...newDraft(), description: '井盖丢了' });
  await opened();
  await tap('有一件没写完');
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/packages/report/pages/file/index' });
});

it('still files and dials while nothing can be asked', async () => {
  jest.mocked(listSquare).mockRejectedValue(offline('timeout'));
  jest.mocked(publicStatistics).mockRejectedValue(offline('timeout'));
  await opened();
  expect(screen.getByText('网络不通，请检查网络后重试。')).toBeTruthy();
  expect(screen.getByText('拍隐患')).toBeTruthy();
  expect(screen.getByText('120')).toBeTruthy();
});
