import { act, render, screen } from '@testing-library/react';
import { offline } from '@/services/api-error';
import { countUnread } from '@/services/notification.service';
import { listRewards } from '@/services/reward.service';
import type { MeView, RewardView } from '@/services/wire';
import { restoreSession, sessionStore } from '@/session/session';
import Mine from '.';

jest.mock('@/services/notification.service');
jest.mock('@/services/reward.service');
jest.mock('@/session/session', () => ({
  ...jest.requireActual<object>('@/session/session'),
  restoreSession: jest.fn(),
}));

const me: MeView = { kind: 'citizen', name: '热心市民', phone: '138****0000', roles: [], mustChangePassword: false };
const shown = async (holder: MeView | null | undefined) => {
  sessionStore.set({ me: holder });
  await act(async () => render(<Mine />));
};

beforeEach(() => {
  jest.mocked(restoreSession).mockReset().mockResolvedValue();
  jest.mocked(countUnread).mockResolvedValue(3);
  jest.mocked(listRewards).mockResolvedValue({ items: [{} as RewardView, {} as RewardView], nextCursor: null });
});

it('shows a citizen what waits', async () => {
  await shown(me);
  expect(screen.getByText('138****0000')).toBeTruthy();
  expect(screen.getByLabelText('2 个红包待领')).toBeTruthy();
  expect(screen.getByLabelText('3 条未读')).toBeTruthy();
});

it('invites whoever is not signed in', async () => {
  await shown(null);
  expect(screen.getByText('登录')).toBeTruthy();
  expect(screen.getByText('工作人员登录')).toBeTruthy();
  expect(screen.getByText('设置')).toBeTruthy();
});

it('names the roles of staff', async () => {
  await shown({ ...me, kind: 'staff', name: '王主任', phone: null, roles: ['reviewer', 'dispatcher'] });
  expect(screen.getByText('市安委办审核、转办员')).toBeTruthy();
  expect(screen.getByText('进入工作台')).toBeTruthy();
  expect(screen.getByText('退出登录')).toBeTruthy();
});

it('offers to ask again when nobody can say whose phone it is', async () => {
  jest.mocked(restoreSession).mockRejectedValue(offline('x'));
  await shown(undefined);
  expect(screen.getByText('重试')).toBeTruthy();
});
