import { IsNull, type DataSource } from 'typeorm';
import { OutboxEntry } from '../../outbox/outbox-entry.entity';

/** When the next job falls due; null when none is ordered. */
export const nextDue = async (dataSource: DataSource): Promise<Date | null> => {
  const open = { doneAt: IsNull(), failedAt: IsNull() };
  const next = await dataSource.getRepository(OutboxEntry).findOne({ where: open, order: { dueAt: 'ASC' } });
  return next?.dueAt ?? null;
};
