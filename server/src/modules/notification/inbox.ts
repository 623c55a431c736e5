import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../common/actor';
import { type Cursor, pageOf, pageSize, readCursor } from '../../common/page';
import { invalidField } from '../../common/problem';
import type { PageQuery } from '../../common/page-query.dto';
import type { NotificationPage, NotificationView } from './notification.dto';
import { Notification } from './notification.entity';
import { NotificationRepository } from './notification.repository';

/** A person's own notifications. */
@Injectable()
export class Inbox {
  constructor(private readonly notifications: NotificationRepository) {}

  /** Newest first. */
  async list(actor: SignedIn, { cursor, limit }: PageQuery): Promise<NotificationPage> {
    const size = pageSize(limit);
    const rows = await this.notifications.page(actor, pointOf(readCursor(cursor)), size + 1);
    return { ...pageOf(rows, size, keyOf, view), unread: await this.unread(actor) };
  }

  /** Counts at most LIMITS.countCap. */
  unread(actor: SignedIn): Promise<number> {
    return this.notifications.unread(actor);
  }

  /** @param ids of his own; what is not his, or already read, stays as it is. All when absent. */
  read(actor: SignedIn, ids?: readonly string[]): Promise<void> {
    return this.notifications.markRead(actor, ids);
  }
}

const keyOf = ({ createdAt, id }: Notification): Cursor => ({ at: createdAt.toISOString(), id });

const pointOf = (cursor: Cursor | null): { at: Date; id: string } | null => {
  if (cursor === null) return null;
  const at = new Date(cursor.at);
  if (Number.isNaN(at.getTime())) throw invalidField('cursor', 'cursor', '翻页标识不对，请从第一页重新开始');
  return { at, id: cursor.id };
};

const view = ({ id, kind, title, text, reportId, rewardId, createdAt, readAt }: Notification): NotificationView => ({
  id,
  kind,
  title,
  text,
  reportId,
  rewardId,
  createdAt,
  readAt,
});
