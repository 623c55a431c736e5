import { get, post } from './http';
import { readable } from './readable';
import type { NotificationPage, UnreadView } from './wire';

export const listNotifications = (cursor?: string): Promise<NotificationPage> => readable('/notifications', { cursor });

/** At most 99, which then means that or more. */
export const countUnread = async (): Promise<number> =>
  (await get<NotificationPage>('/notifications', { limit: 1 })).unread;

export const markRead = (id: string): Promise<UnreadView> => post('/notifications/read', { ids: [id] });

export const markAllRead = (): Promise<UnreadView> => post('/notifications/read', { all: true });
