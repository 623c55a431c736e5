import { Injectable } from '@nestjs/common';
import { Outbox } from '../../outbox/outbox';
import type { Reward } from './reward.entity';

/** Rows of the notification table. */
export type RewardNewsKind = 'pending' | 'claimable' | 'remind' | 'paid' | 'failed' | 'held' | 'expired' | 'cancelled';

/** Orders what reporter and paymasters are told about a reward, inside the unit of work that makes it true. */
@Injectable()
export class RewardNews {
  constructor(private readonly outbox: Outbox) {}

  /** The version is part of the job, so that a second failure is told again. */
  async tell(reward: Pick<Reward, 'id' | 'version'>, kind: RewardNewsKind): Promise<void> {
    const news = { rewardId: reward.id, kind, version: String(reward.version) };
    await this.outbox.add('notifyReward', news);
  }
}
