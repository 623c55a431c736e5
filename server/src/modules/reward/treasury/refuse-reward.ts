import { Injectable } from '@nestjs/common';
import type { Staff } from '../../../common/actor';
import { UnitOfWork } from '../../../database/unit-of-work';
import { type Decision, RewardDesk } from './reward-desk';

/** 不予放行: a waiting reward ends. Nothing was reserved for it, and nobody was told of it. */
@Injectable()
export class RefuseReward {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: RewardDesk,
  ) {}

  /** @throws Problem `notFound`, `reward.wrongState` */
  async refuse(actor: Staff, id: string, { version, reason }: Decision): Promise<void> {
    await this.unitOfWork.run(async () => {
      const reward = await this.desk.take(actor, id, version);
      const change = { state: 'cancelled', liveKey: null, waitsFor: null, reason } as const;
      await this.desk.decide(actor, reward, 'refuse', change);
    });
  }
}
