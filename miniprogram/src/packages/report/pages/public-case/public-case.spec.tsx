import Taro from '@tarojs/taro';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { ApiError } from '@/services/api-error';
import { follow } from '@/services/report.service';
import { squareCase } from '@/services/square.service';
import type { SquareCaseView } from '@/services/wire';
import { sessionStore } from '@/session/session';
import PublicCase from './index';

jest.mock('@/services/square.service');
jest.mock('@/services/report.service');
const asked = jest.mocked(squareCase);

const report = {
  id: 's1',
  category: { id: 'k', name: '私拉乱接电线' },
  area: { id: 'a', name: '阳谷县' },
  state: 'closed',
  stateLabel: '已办结',
  filedAt: '2026-11-12T11:00:00.000Z',
  closedAt: '2026-11-17T02:00:00.000Z',
  daysTaken: 5,
  description: '插座冒烟',
  outcomeLabel: '已整改',
  resolution: '换了新插座。',
  verdict: '感谢您的上报。',
  photos: [],
  following: false,
  timeline: [{ at: '2026-11-17T02:00:00.000Z', told: '审核通过', by: '市安委办', toUnit: null, state: 'closed' }],
} as unknown as SquareCaseView;

const citizen = { kind: 'citizen', name: '群众', phone: null, roles: [], mustChangePassword: false } as const;
const opened = () => act(async () => void render(<PublicCase />));
const tap = (words: string) => act(async () => void fireEvent.click(screen.getByText(words)));

beforeEach(() => {
  jest.mocked(Taro.getCurrentInstance).mockReturnValue({ router: { params: { id: 's1' } } } as never);
  asked.mockReset().mockResolvedValue(report);
  jest.mocked(follow).mockClear();
  sessionStore.set({ me: { ...citizen, roles: [] } });
});

it('tells what was seen, what came of it and how', async () => {
  await opened();
  for (const words of ['插座冒烟', '已整改', '换了新插座。', '感谢您的上报。', '审核通过', '用时 5 天']) {
    expect(screen.getByText(words)).toBeTruthy();
  }
});

it('follows for a citizen', async () => {
  await opened();
  asked.mockResolvedValue({ ...report, following: true });
  await tap('关注进展');
  expect(follow).toHaveBeenCalledWith('s1');
  expect(screen.getByText('已关注')).toBeTruthy();
});

it('asks whoever wants to follow to sign in first', async () => {
  sessionStore.set({ me: null });
  await opened();
  await tap('关注进展');
  expect(screen.getByText('登录后就能关注，有进展会通知您。')).toBeTruthy();
  expect(follow).not.toHaveBeenCalled();
});

it('says that a case is no longer public', async () => {
  asked.mockRejectedValue(new ApiError('notFound', 404, '没有找到'));
  await opened();
  expect(screen.getByText('这件上报没有公开，或已从广场撤下。')).toBeTruthy();
  await tap('去上报广场');
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/square/index' });
});
