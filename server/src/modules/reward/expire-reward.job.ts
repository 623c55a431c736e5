import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../common/actor';
import { UnitOfWork } from '../../database/unit-of-work';
import { HandlesJob, type JobHandler } from '../../outbox/job-handler';
import { AuditTrail } from '../audit/audit.api';
import { Ledger } from './budget/ledger';
import { OpenWindow } from './open-window';
import { RewardNews } from './reward-news';
import { RewardRepository } from './reward.repository';

/**
 * Ends a reward that nobody claimed, and frees its money. One that is being claimed waits for the platform's word: a
 * bill may close late, and should it fail, a new window is watched from then on.
 */
@HandlesJob('expireReward')
@Injectable()
export class ExpireReward implements JobHandler<'expireReward'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rewards: RewardRepository,
    private readonly ledger: Ledger,
    private readonly window: OpenWindow,
    private readonly audit: AuditTrail,
    private readonly news: RewardNews,
  ) {}

  async run({ rewardId }: { rewardId: string }): Promise<void> {
    await this.unitOfWork.run(async () => {
      const reward = await this.rewards.lock(SYSTEM, rewardId);
      if (reward?.state !== 'claimable' || !this.window.hasEnded(reward.claimBy)) return;
      const expired = await this.rewards.change(reward, 'expire', { state: 'expired' });
      await this.ledger.release(expired);
      await this.audit.append(SYSTEM, 'reward.expire', 'reward', rewardId, { version: expired.version });
      await this.news.tell(expired, 'expired');
    });
  }
}
