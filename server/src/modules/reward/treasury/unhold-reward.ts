import { Injectable } from '@nestjs/common';
import type { Staff } from '../../../common/actor';
import { UnitOfWork } from '../../../database/unit-of-work';
import { OpenWindow } from '../open-window';
import { type Decision, RewardDesk } from './reward-desk';

/** 恢复领取: a held reward can be claimed again, for some days at least. */
@Injectable()
export class UnholdReward {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: RewardDesk,
    private readonly window: OpenWindow,
  ) {}

  /** @throws Problem `notFound`, `reward.wrongState` */
  async unhold(actor: Staff, id: string, { version, reason }: Decision): Promise<void> {
    await this.unitOfWork.run(async () => {
      const reward = await this.desk.take(actor, id, version);
      const claimBy = this.window.withGrace(reward.claimBy);
      const claimable = await this.desk.decide(actor, reward, 'unhold', { state: 'claimable', claimBy, reason });
      await this.window.announce({ ...claimable, claimBy });
    });
  }
}
