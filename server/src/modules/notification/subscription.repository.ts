import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../database/database';
import { Subscription } from './subscription.entity';

/** The platform's own cap is not published; nobody needs more than this. */
export const MOST_RIGHTS = 20;

/** Counts how many messages of a template a citizen has still agreed to; the platform has the last word. */
@Injectable()
export class SubscriptionRepository {
  constructor(private readonly database: Database) {}

  /** Uses one right up; false when none is left. */
  take(citizenId: string, templateId: string): Promise<boolean> {
    return this.step(citizenId, templateId, 'remaining - 1', 'remaining > 0');
  }

  async giveBack(citizenId: string, templateId: string): Promise<void> {
    await this.step(citizenId, templateId, 'remaining + 1', 'remaining >= 0');
  }

  async add(citizenId: string, templateId: string): Promise<void> {
    const insert = this.database.manager.createQueryBuilder().insert().into(Subscription).orIgnore();
    await insert.values({ citizenId, templateId, remaining: 0 }).updateEntity(false).execute();
    await this.step(citizenId, templateId, 'remaining + 1', `remaining < ${MOST_RIGHTS}`);
  }

  async empty(citizenId: string, templateId: string): Promise<void> {
    await this.database.repository(Subscription).update({ citizenId, templateId }, { remaining: 0 });
  }

  async remaining(citizenId: string, templateIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const where = { citizenId, templateId: In([...templateIds]) };
    const rows = await this.database.repository(Subscription).findBy(where);
    return new Map(rows.map(({ templateId, remaining }) => [templateId, remaining]));
  }

  private async step(citizenId: string, templateId: string, value: string, condition: string): Promise<boolean> {
    const result = await this.database
      .repository(Subscription)
      .createQueryBuilder()
      .update()
      .set({ remaining: () => value })
      .where(`citizenId = :citizenId AND templateId = :templateId AND ${condition}`, { citizenId, templateId })
      .execute();
    return result.affected === 1;
  }
}
