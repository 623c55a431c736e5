import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../common/actor';
import { UnitOfWork } from '../../database/unit-of-work';
import { HandlesJob, type JobHandler } from '../../outbox/job-handler';
import { RewardNews } from './reward-news';
import { RewardRepository } from './reward.repository';

/** Tells the reporter that the time to claim runs out, if it still does. */
@HandlesJob('remindReward')
@Injectable()
export class RemindReward implements JobHandler<'remindReward'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rewards: RewardRepository,
    private readonly news: RewardNews,
  ) {}

  async run({ rewardId, claimBy }: { rewardId: string; claimBy: string }): Promise<void> {
    await this.unitOfWork.run(async () => {
      const reward = await this.rewards.lock(SYSTEM, rewardId);
      if (reward?.state !== 'claimable' || reward.claimBy?.toISOString() !== claimBy) return;
      await this.news.tell(reward, 'remind');
    });
  }
}
