import { Inject, Injectable } from '@nestjs/common';
import { LIMITS } from '@suishoupai/shared/limits';
import { In, IsNull } from 'typeorm';
import type { SignedIn } from '../../common/actor';
import { CLOCK, type Clock } from '../../common/clock';
import { Database } from '../../database/database';
import { Notification } from './notification.entity';

@Injectable()
export class NotificationRepository {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  find(id: string): Promise<Notification> {
    return this.database.repository(Notification).findOneByOrFail({ id });
  }

  /** Leaves out whom the same event was told to under the same kind. @returns the ids of those that were new. */
  async insertNew(notifications: Notification[]): Promise<ReadonlySet<string>> {
    const insert = this.database.manager.createQueryBuilder().insert().into(Notification).orIgnore();
    await insert.values(notifications).updateEntity(false).execute();
    const id = In(notifications.map((one) => one.id));
    const stored = await this.database.repository(Notification).find({ select: { id: true }, where: { id } });
    return new Set(stored.map((one) => one.id));
  }

  /** His own, newest first. @param after where the page before ended. */
  page(actor: SignedIn, after: { at: Date; id: string } | null, take: number): Promise<Notification[]> {
    const query = this.database
      .repository(Notification)
      .createQueryBuilder('n')
      .where('n.recipientId = :recipientId AND n.recipientKind = :recipientKind', ownOf(actor));
    if (after !== null) query.andWhere('n.createdAt <= :at AND (n.createdAt < :at OR n.id < :id)', after);
    return query.orderBy('n.createdAt', 'DESC').addOrderBy('n.id', 'DESC').limit(take).getMany();
  }

  /** Counts at most LIMITS.countCap. */
  async unread(actor: SignedIn): Promise<number> {
    const where = { ...ownOf(actor), readAt: IsNull() };
    const rows = this.database.repository(Notification).find({ select: { id: true }, where, take: LIMITS.countCap });
    return (await rows).length;
  }

  async markRead(actor: SignedIn, ids: readonly string[] | undefined): Promise<void> {
    const which = { ...ownOf(actor), readAt: IsNull(), ...(ids === undefined ? {} : { id: In([...ids]) }) };
    await this.database.repository(Notification).update(which, { readAt: this.clock.now() });
  }
}

const ownOf = ({ id, kind }: SignedIn) => ({ recipientId: id, recipientKind: kind });
