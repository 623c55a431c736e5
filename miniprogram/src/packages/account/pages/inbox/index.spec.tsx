import Taro from '@tarojs/taro';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { listNotifications, markAllRead, markRead } from '@/services/notification.service';
import type { NotificationView } from '@/services/wire';
import { sessionStore } from '@/session/session';
import Inbox from '.';

jest.mock('@/services/notification.service');

const notice = (more: Partial<NotificationView>): NotificationView => ({
  id: 'n1',
  kind: 'approve',
  title: '已办结',
  text: '您的上报已办结。',
  reportId: 'c1',
  rewardId: null,
  createdAt: '2026-11-22T06:00:00.000Z',
  readAt: null,
  ...more,
});
const answer = (...items: NotificationView[]) =>
  jest.mocked(listNotifications).mockResolvedValue({ items, nextCursor: null, unread: items.length });

beforeEach(() => {
  jest.mocked(markRead).mockReset().mockResolvedValue({ unread: 0 });
  jest.mocked(markAllRead).mockReset().mockResolvedValue({ unread: 0 });
  sessionStore.set({ me: { kind: 'citizen', name: '热心市民', phone: null, roles: [], mustChangePassword: false } });
});

it('opens what a message is about and marks it as read', async () => {
  answer(notice({ rewardId: 'r1', title: '奖励待领取' }));
  render(<Inbox />);
  fireEvent.click(await screen.findByText('奖励待领取'));
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/reward/pages/packet/index?id=r1' });
  expect(markRead).toHaveBeenCalledWith('n1');
  await waitFor(() => expect(screen.queryByLabelText('未读')).toBeNull());
});

it('marks all as read', async () => {
  answer(notice({}), notice({ id: 'n2' }), notice({ id: 'n3', readAt: '2026-11-22T07:00:00.000Z' }));
  render(<Inbox />);
  await screen.findAllByText('已办结');
  expect(screen.getAllByLabelText('未读')).toHaveLength(2);
  fireEvent.click(screen.getByText('全部标为已读'));
  await waitFor(() => expect(screen.queryByLabelText('未读')).toBeNull());
  expect(screen.queryByText('全部标为已读')).toBeNull();
});

it('says that there is nothing yet', async () => {
  answer();
  render(<Inbox />);
  expect(await screen.findByText(/还没有消息/)).toBeTruthy();
});

it('opens the desk’s page of a case for staff', async () => {
  sessionStore.set({
    me: { kind: 'staff', name: '王主任', phone: null, roles: ['reviewer'], mustChangePassword: false },
  });
  answer(notice({ title: '办理完成待审核' }));
  render(<Inbox />);
  fireEvent.click(await screen.findByText('办理完成待审核'));
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/staff/pages/case/index?id=c1' });
  await waitFor(() => expect(screen.queryByLabelText('未读')).toBeNull());
});
