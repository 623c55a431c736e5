import { Inject, Injectable } from '@nestjs/common';
import { LIMITS } from '@suishoupai/shared/limits';
import { In, IsNull } from 'typeorm';
import type { SignedIn } from '../../common/actor';
import { CLOCK, type Clock } from '../../common/clock';
import { type Cursor, pageOf, pageSize, readCursor } from '../../common/page';
import { invalidField } from '../../common/problem';
import { Database } from '../../database/database';
import type { ListNotificationsQuery, NotificationPage, NotificationView } from './notification.dto';
import { Notification } from './notification.entity';

/** A person's own notifications. */
@Injectable()
export class Inbox {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async list(actor: SignedIn, { cursor, limit }: ListNotificationsQuery): Promise<NotificationPage> {
    const size = pageSize(limit);
    const rows = await this.rows(actor, readCursor(cursor), size + 1);
    return { ...pageOf(rows, size, keyOf, view), unread: await this.unread(actor) };
  }

  /** Counts at most LIMITS.countCap. */
  async unread(actor: SignedIn): Promise<number> {
    const where = { ...ownOf(actor), readAt: IsNull() };
    const rows = this.database.repository(Notification).find({ select: { id: true }, where, take: LIMITS.countCap });
    return (await rows).length;
  }

  /** @param ids of his own; what is not his, or already read, stays as it is. All when absent. */
  async read(actor: SignedIn, ids?: readonly string[]): Promise<void> {
    const which = { ...ownOf(actor), readAt: IsNull(), ...(ids === undefined ? {} : { id: In([...ids]) }) };
    await this.database.repository(Notification).update(which, { readAt: this.clock.now() });
  }

  private rows(actor: SignedIn, cursor: Cursor | null, take: number): Promise<Notification[]> {
    const query = this.database
      .repository(Notification)
      .createQueryBuilder('n')
      .where('n.recipientId = :recipientId AND n.recipientKind = :recipientKind', ownOf(actor));
    if (cursor !== null) {
      const at = instantOf(cursor);
      query.andWhere('n.createdAt <= :at AND (n.createdAt < :at OR n.id < :id)', { at, id: cursor.id });
    }
    return query.orderBy('n.createdAt', 'DESC').addOrderBy('n.id', 'DESC').limit(take).getMany();
  }
}

const ownOf = ({ id, kind }: SignedIn) => ({ recipientId: id, recipientKind: kind });

const keyOf = ({ createdAt, id }: Notification): Cursor => ({ at: createdAt.toISOString(), id });

const instantOf = ({ at }: Cursor): Date => {
  const instant = new Date(at);
  if (Number.isNaN(instant.getTime())) throw invalidField('cursor', 'cursor', '翻页标识不对，请从第一页重新开始');
  return instant;
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
