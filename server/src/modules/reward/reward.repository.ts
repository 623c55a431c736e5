import { Inject, Injectable } from '@nestjs/common';
import { REWARD_STATES, type RewardState } from '@suishoupai/shared/reward/states';
import { type RewardActionName, rewardMay } from '@suishoupai/shared/reward/actions';
import { In } from 'typeorm';
import { type Actor } from '../../common/actor';
import { CLOCK, type Clock } from '../../common/clock';
import { Problem } from '../../common/problem';
import { Database } from '../../database/database';
import { Report } from '../report/entities/report.entity';
import { Reward } from './reward.entity';
import { ownRewards, type Scope } from './reward-scope';

const UNPAID: RewardState[] = ['pendingApproval', 'claimable', 'claiming', 'held'];

/** What an action of the reward's table writes. */
export type RewardChange = Partial<Reward> & { state: RewardState };

@Injectable()
export class RewardRepository {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The unique (report, liveKey) refuses a second live reward of a report. */
  async add(reward: Omit<Reward, 'grantedAt' | 'updatedAt'>): Promise<void> {
    const now = this.clock.now();
    await this.database.repository(Reward).insert({ ...reward, grantedAt: now, updatedAt: now });
  }

  liveOf(reportId: string): Promise<Reward | null> {
    return this.database.repository(Reward).findOneBy({ reportId, liveKey: 1 });
  }

  /** Ids of what a citizen was granted and has not been paid, oldest first. */
  async unpaidOf(citizenId: string): Promise<string[]> {
    const rewards = await this.database
      .repository(Reward)
      .find({ where: { citizenId, state: In(UNPAID) }, select: { id: true }, order: { id: 'ASC' } });
    return rewards.map(({ id }) => id);
  }

  /** The actor's reward as last committed, kept from others until the unit of work ends; null outside his scope. */
  lock(actor: Actor, id: string): Promise<Reward | null> {
    const scope: Scope = ownRewards(actor, 'r');
    const query = this.database
      .repository(Reward)
      .createQueryBuilder('r')
      .where('r.id = :id', { id })
      .andWhere(scope.sql, scope.parameters);
    // SQLite has no row locks and needs none: one unit of work runs at a time.
    return (this.database.isSqlite ? query : query.setLock('pessimistic_write')).getOne();
  }

  /**
   * Does an action of the reward's table to a reward as it was read.
   * @throws Problem `reward.wrongState` with the state and version when the table forbids it or somebody was faster.
   */
  async change(reward: Reward, action: RewardActionName, change: RewardChange): Promise<Reward> {
    if (!rewardMay(action, reward.state, change.state)) throw wrongState(reward);
    const next = { ...change, version: reward.version + 1, updatedAt: this.clock.now() };
    const { affected } = await this.database
      .repository(Reward)
      .createQueryBuilder()
      .update(Reward)
      .set(next)
      .where('id = :id AND state = :from AND version = :seen', {
        id: reward.id,
        from: reward.state,
        seen: reward.version,
      })
      .execute();
    if (affected !== 1) throw wrongState(reward);
    return { ...reward, ...next };
  }

  /** Where the case happened: decides which budget pays. */
  async areaPathOf(reportId: string): Promise<string> {
    const report = await this.database
      .repository(Report)
      .findOneOrFail({ where: { id: reportId }, select: { id: true, areaPath: true } });
    return report.areaPath;
  }
}

export const wrongState = (reward: Reward, detail?: string): Problem =>
  new Problem('reward.wrongState', detail ?? `奖励现在是“${REWARD_STATES[reward.state]}”，请刷新后再看`, {
    state: reward.state,
    version: reward.version,
  });
