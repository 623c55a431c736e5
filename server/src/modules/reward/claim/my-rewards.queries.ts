import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { RewardState } from '@suishoupai/shared/reward/states';
import type { Citizens } from '../../../common/actor';
import { type Page, pageOf, pageSize, readCursor } from '../../../common/page';
import { Database } from '../../../database/database';
import { Report } from '../../report/entities/report.entity';
import { Reward } from '../reward.entity';
import { type RewardView, rewardView } from './reward.view';

export interface MyRewardsFilter {
  state?: RewardState;
  cursor?: string;
  limit?: number;
}

@Injectable()
export class MyRewards {
  constructor(private readonly database: Database) {}

  /** The citizen's own rewards, newest first. */
  async list(citizen: Citizens, { state, cursor, limit }: MyRewardsFilter): Promise<Page<RewardView>> {
    const size = pageSize(limit);
    const after = readCursor(cursor);
    const query = this.database.repository(Reward).createQueryBuilder('r').where('r.citizenId = :citizenId');
    if (state !== undefined) query.andWhere('r.state = :state');
    if (after !== null) query.andWhere('r.id < :after');
    query.setParameters({ citizenId: citizen.id, state, after: after?.id });
    const rewards = await query
      .orderBy('r.id', 'DESC')
      .limit(size + 1)
      .getMany();
    const numbers = await this.numbersOf(rewards.map((reward) => reward.reportId));
    return pageOf(
      rewards,
      size,
      (reward) => ({ at: '', id: reward.id }),
      (reward) => rewardView(reward, numbers.get(reward.reportId) ?? ''),
    );
  }

  /** null for a foreign reward as for an absent one. */
  find(citizen: Citizens, id: string): Promise<Reward | null> {
    return this.database.repository(Reward).findOneBy({ id, citizenId: citizen.id });
  }

  /** Reports' human numbers by their ids. */
  async numbersOf(reportIds: readonly string[]): Promise<Map<string, string>> {
    const reports = await this.database
      .repository(Report)
      .find({ where: { id: In([...reportIds]) }, select: { id: true, number: true } });
    return new Map(reports.map(({ id, number }) => [id, number]));
  }
}
