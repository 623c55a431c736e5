import { Injectable } from '@nestjs/common';
import type { Staff } from '../../../common/actor';
import { UnitOfWork } from '../../../database/unit-of-work';
import { RewardNews } from '../reward-news';
import { type Decision, RewardDesk } from './reward-desk';

/** 暂缓: a reward cannot be claimed for now; its money stays reserved. */
@Injectable()
export class HoldReward {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: RewardDesk,
    private readonly news: RewardNews,
  ) {}

  /** @throws Problem `notFound`, `reward.wrongState` */
  async hold(actor: Staff, id: string, { version, reason }: Decision): Promise<void> {
    await this.unitOfWork.run(async () => {
      const reward = await this.desk.take(actor, id, version);
      await this.news.tell(await this.desk.decide(actor, reward, 'hold', { state: 'held', reason }), 'held');
    });
  }
}
