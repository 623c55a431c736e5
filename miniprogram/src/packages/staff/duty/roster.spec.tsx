import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { confirm } from '@/platform/confirm';
import * as admin from '@/services/admin.service';
import { ApiError } from '@/services/api-error';
import type { MeView } from '@/services/wire';
import { sessionStore } from '@/session/session';
import { Roster } from './roster';

jest.mock('@/platform/confirm');
jest.mock('@/services/admin.service');
const service = jest.mocked(admin);

const SPAN = {
  id: 'd1',
  unitId: 'u1',
  staffUserId: 's1',
  staffName: '胡素云',
  startsAt: '2020-01-01T00:00:00.000Z',
  endsAt: '2099-01-01T00:00:00.000Z',
};
const MEMBER = {
  id: 's1',
  username: 'fire-1',
  name: '胡素云',
  hasPhone: true,
  grants: [{ role: 'handler' as const, areaId: null, unitId: 'u1', categoryId: null }],
  mustChangePassword: false,
  createdAt: '2026-07-25T01:00:00.000Z',
  disabledAt: null,
};
const STRANGER = {
  ...MEMBER,
  id: 's2',
  name: '何丽娟',
  grants: [{ ...MEMBER.grants[0], unitId: 'u2' }],
} as typeof MEMBER;

const signIn = (role: MeView['roles'][number]) =>
  sessionStore.set({ me: { kind: 'staff', name: '周凤霞', phone: null, roles: [role], mustChangePassword: false } });

beforeEach(() => {
  signIn('admin');
  service.listDuty.mockReset().mockResolvedValue({ items: [SPAN], nextCursor: null });
  service.addDuty.mockReset();
  service.removeDuty.mockReset().mockResolvedValue(undefined);
  service.listStaff.mockResolvedValue({ items: [MEMBER, STRANGER], nextCursor: null });
});

it('says who is on duty now, and takes a span off only when agreed to', async () => {
  render(<Roster unitId="u1" />);
  expect(await screen.findByText('正在值班')).toBeTruthy();
  jest.mocked(confirm).mockResolvedValueOnce(false);
  fireEvent.click(screen.getByText('取消值班'));
  await waitFor(() => expect(confirm).toHaveBeenCalledTimes(1));
  expect(service.removeDuty).not.toHaveBeenCalled();
  jest.mocked(confirm).mockResolvedValueOnce(true);
  await waitFor(() => expect(screen.getByText('取消值班').getAttribute('aria-busy')).toBe('false'));
  fireEvent.click(screen.getByText('取消值班'));
  await waitFor(() => expect(service.removeDuty).toHaveBeenCalledWith('d1'));
});

it('offers the unit’s own people and puts a refusal beside its field', async () => {
  const errors = [{ field: 'startsAt', code: 'overlap', message: '这个人在这段时间已经值班' }];
  service.addDuty.mockRejectedValue(new ApiError('request.invalid', 422, '这个人在这段时间已经值班', { errors }));
  render(<Roster unitId="u1" />);
  fireEvent.click(await screen.findByText('安排值班'));
  fireEvent.click(screen.getByText('选择'));
  await screen.findByText('fire-1');
  expect(screen.queryByText('何丽娟')).toBeNull();
  fireEvent.click(screen.getByText('fire-1'));
  fireEvent.click(screen.getByText('明晚'));
  fireEvent.click(screen.getByText('排班'));
  expect(await screen.findByText('这个人在这段时间已经值班')).toBeTruthy();
  expect((screen.getByLabelText('开始') as HTMLInputElement).value).toMatch(/ 18:00$/);
});

it('tells what happens where nobody is on duty, and lets an auditor read', async () => {
  signIn('auditor');
  service.listDuty.mockResolvedValue({ items: [], nextCursor: null });
  render(<Roster unitId="u1" />);
  expect(await screen.findByText(/没有人值班/)).toBeTruthy();
  expect(screen.queryByText('安排值班')).toBeNull();
});
