import Taro from '@tarojs/taro';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { ApiError } from '@/services/api-error';
import { getReport } from '@/services/report.service';
import type { ReportView } from '@/services/wire';
import { sessionStore } from '@/session/session';
import Case from './index';

jest.mock('@/services/report.service');
jest.mock('@/services/picture', () => ({ pictureOf: () => Promise.resolve(null) }));
const read = jest.mocked(getReport);

const entry = { seq: 1, at: '2026-11-20T02:00:00.000Z', by: '监管平台', state: 'awaitingInfo', text: null, data: {} };
const report = {
  id: 'r1',
  number: 'LC-261122-7K3QX-M',
  state: 'handling',
  stateLabel: '办理中',
  version: 3,
  category: { id: 'c', name: '插座冒烟' },
  area: { id: 'a', name: '东昌府区' },
  address: '柳园路 1 号',
  description: '插座一直冒烟',
  filedAt: '2026-11-20T01:00:00.000Z',
  deadline: '2099-11-25T10:00:00.000Z',
  deadlineProvisional: false,
  holder: { kind: 'unit', name: '区消防救援大队' },
  requestedUnit: null,
  reward: null,
  stars: null,
  closedAt: null,
  photos: [],
  timeline: [{ ...entry, action: 'accept', told: '部门已接收' }],
  actions: [
    { action: 'supplement', label: '补充', needs: [['text', 'photoIds']] },
    { action: 'urge', label: '催办', needs: [] },
    { action: 'withdraw', label: '撤回', needs: [] },
  ],
} as unknown as ReportView;

const shown = async (changes: Partial<ReportView> = {}) => {
  read.mockResolvedValue({ ...report, ...changes });
  await act(async () => void render(<Case />));
};

beforeEach(() => {
  sessionStore.set({ me: { kind: 'citizen', name: '群众', phone: null, roles: [], mustChangePassword: false } });
  jest.mocked(Taro.getCurrentInstance).mockReturnValue({ router: { params: { id: 'r1' } } } as never);
});

it('shows who has it, by when, and what happened', async () => {
  await shown();
  expect(screen.getByText('区消防救援大队正在处理')).toBeTruthy();
  expect(screen.getByText('部门已接收')).toBeTruthy();
  expect(screen.getByRole('list', { name: '办理进度：办理中' })).toBeTruthy();
});

it('offers only what the server allows: one main action, the others under 更多', async () => {
  await shown();
  expect(screen.getByText('补充')).toBeTruthy();
  expect(screen.queryByText('催办')).toBeNull();
  await act(async () => void fireEvent.click(screen.getByText('更多')));
  expect(screen.getByText('催办')).toBeTruthy();
  await act(async () => void fireEvent.click(screen.getByText('撤回')));
  expect(screen.getByText('确认撤回')).toBeTruthy();
});

it('has no actions where the server sends none', async () => {
  await shown({ actions: [] });
  expect(screen.queryByRole('button', { name: '更多' })).toBeNull();
});

it('puts an open question first', async () => {
  const asked = { ...entry, action: 'requestInfo', told: '请上报人补充情况', text: '是几号楼？' } as const;
  await shown({ state: 'awaitingInfo', timeline: [asked as ReportView['timeline'][number]] });
  expect(screen.getByText('监管平台想请您补充')).toBeTruthy();
});

it('gives a declined report its reason', async () => {
  const declined = { ...entry, action: 'decline', told: '不予受理', text: '请拨打 12345' } as const;
  await shown({
    state: 'declined',
    declineReason: 'notOurs',
    timeline: [declined as ReportView['timeline'][number]],
  });
  expect(screen.getByText('不予受理：不属于受理范围')).toBeTruthy();
  expect(screen.getAllByText('请拨打 12345').length).toBeGreaterThan(0);
});

it('points to a reward that waits', async () => {
  await shown({ state: 'closed', reward: { id: 'r1', state: 'claimable', grade: 'third', amountFen: 2000 } });
  expect(screen.getByText('¥20.00')).toBeTruthy();
  expect(screen.getByText('去领红包')).toBeTruthy();
});

it('says why it cannot be shown, and tries again', async () => {
  read.mockRejectedValueOnce(new ApiError('notFound', 404, '没有找到'));
  await act(async () => void render(<Case />));
  expect(screen.getByText('没有找到')).toBeTruthy();
  read.mockResolvedValue(report);
  await act(async () => void fireEvent.click(screen.getByText('重试')));
  expect(screen.getByText('插座冒烟')).toBeTruthy();
});
