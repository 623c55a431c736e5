import Taro from '@tarojs/taro';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { ApiError } from '@/services/api-error';
import { getReport, listNotes } from '@/services/report.service';
import { seeCase } from '@/services/staff.service';
import type { ReportView } from '@/services/wire';
import { sessionStore } from '@/session/session';
import Case from './index';

jest.mock('@/services/report.service');
jest.mock('@/services/staff.service');
jest.mock('@/services/picture', () => ({ pictureOf: () => Promise.resolve(null) }));
jest.mock('@/platform/desk', () => ({ desk: { isWide: () => false, watch: () => () => undefined } }));
const read = jest.mocked(getReport);

const report = {
  id: 'r1',
  number: 'LC-261122-7K3QX-M',
  state: 'handling',
  stateLabel: '办理中',
  version: 3,
  source: 'citizen',
  severity: 'major',
  clause: 'GB 55037',
  category: { id: 'c', name: '插座冒烟' },
  area: { id: 'a', name: '东昌府区' },
  address: '柳园路 1 号',
  description: '插座一直冒烟',
  answers: {},
  filedAt: '2026-11-20T01:00:00.000Z',
  deadline: '2099-11-25T10:00:00.000Z',
  returns: 1,
  holder: { kind: 'unit', name: '区消防救援大队' },
  requestedUnit: null,
  reporterAlias: '热心市民',
  pendingExtension: { workingDays: 5, reason: '等待配件', requestedAt: '2026-11-21T01:00:00.000Z' },
  assignments: [],
  photos: [],
  timeline: [],
  reward: null,
  stars: null,
  actions: [
    { action: 'resolve', label: '办理完成', needs: [] },
    { action: 'sendBack', label: '退回', needs: ['reason'] },
  ],
} as unknown as ReportView;

const shown = () => act(async () => void render(<Case />));

beforeEach(() => {
  jest.clearAllMocks();
  sessionStore.set({ me: { kind: 'staff', name: '王某', phone: null, roles: ['handler'], mustChangePassword: false } });
  jest.mocked(Taro.getCurrentInstance).mockReturnValue({ router: { params: { id: 'r1' } } } as never);
  jest.mocked(listNotes).mockResolvedValue({ items: [], nextCursor: null });
  jest.mocked(seeCase).mockResolvedValue({ others: [{ name: '李某', since: '2026-11-22T01:00:00.000Z' }] });
  read.mockResolvedValue(report);
});

it('says what must not be overlooked, and who else looks', async () => {
  await shown();
  expect(screen.getByText('重大隐患：GB 55037')).toBeTruthy();
  expect(screen.getByText('被退回 1 次')).toBeTruthy();
  expect(screen.getByText('部门申请延期 5 个工作日：等待配件')).toBeTruthy();
  expect(screen.getByText('李某也在看')).toBeTruthy();
});

it('opens the form of the main action, and has the rest under 更多', async () => {
  await shown();
  expect(screen.queryByText('退回')).toBeNull();
  fireEvent.click(screen.getByText('更多'));
  fireEvent.click(screen.getByText('退回'));
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: expect.stringContaining('act/index?id=r1&action=sendBack') });
});

it('says whose turn it is where there is nothing to do but side steps', async () => {
  const actions: ReportView['actions'] = [{ action: 'merge', label: '并案', needs: [] }];
  read.mockResolvedValue({ ...report, state: 'submitted', returns: 2, actions });
  await shown();
  expect(screen.getByText('已被退回 2 次，等待市安委办裁定。')).toBeTruthy();
  expect(screen.queryByText('并案')).toBeNull();
  fireEvent.click(screen.getByText('更多'));
  expect(screen.getByText('并案')).toBeTruthy();
});

it('works without knowing who else looks', async () => {
  jest.mocked(seeCase).mockRejectedValue(new ApiError('offline', 0, ''));
  await shown();
  expect(screen.queryByText(/也在看/)).toBeNull();
  expect(screen.getByText('办理完成')).toBeTruthy();
});

it('has no buttons where the server sends none', async () => {
  read.mockResolvedValue({ ...report, actions: [] });
  await shown();
  expect(screen.queryByText('更多')).toBeNull();
});

it('says why it cannot be shown, and tries again', async () => {
  read.mockRejectedValueOnce(new ApiError('notFound', 404, '没有找到'));
  await shown();
  await act(async () => void fireEvent.click(screen.getByText('重试')));
  expect(screen.getByText('插座冒烟')).toBeTruthy();
});
