import { Injectable } from '@nestjs/common';
import type { Staff } from '../../../common/actor';
import { UnitOfWork } from '../../../database/unit-of-work';
import { Ledger } from '../budget/ledger';
import { RewardNews } from '../reward-news';
import { type Decision, RewardDesk } from './reward-desk';

/** 取消: a reward ends before it is claimed; what was reserved is free again. Who knew of it is told. */
@Injectable()
export class CancelReward {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: RewardDesk,
    private readonly ledger: Ledger,
    private readonly news: RewardNews,
  ) {}

  /** @throws Problem `notFound`, `reward.wrongState` */
  async cancel(actor: Staff, id: string, { version, reason }: Decision): Promise<void> {
    await this.unitOfWork.run(async () => {
      const reward = await this.desk.take(actor, id, version);
      const change = { state: 'cancelled', liveKey: null, waitsFor: null, reason } as const;
      const cancelled = await this.desk.decide(actor, reward, 'cancel', change);
      if (cancelled.budgetId !== null) await this.ledger.release(cancelled);
      if (reward.state !== 'pendingApproval') await this.news.tell(cancelled, 'cancelled');
    });
  }
}
