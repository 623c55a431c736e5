import { Injectable } from '@nestjs/common';
import type { Staff } from '../../../common/actor';
import { Problem } from '../../../common/problem';
import { UnitOfWork } from '../../../database/unit-of-work';
import { Ledger } from '../budget/ledger';
import { OpenWindow } from '../open-window';
import { RewardRepository } from '../reward.repository';
import { ReleaseCheck } from './release-check';
import { RewardDesk } from './reward-desk';

/** 放行: the second person lets a waiting reward be claimed. */
@Injectable()
export class ReleaseReward {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: RewardDesk,
    private readonly check: ReleaseCheck,
    private readonly rewards: RewardRepository,
    private readonly ledger: Ledger,
    private readonly window: OpenWindow,
  ) {}

  /** @throws Problem `notFound`, `reward.wrongState`, `report.separation`, `report.guard`, `reward.overBudget` */
  async release(actor: Staff, id: string, { version }: { version: number }): Promise<void> {
    await this.unitOfWork.run(async () => {
      const reward = await this.desk.take(actor, id, version);
      await this.check.check(actor, reward);
      const budgetId = await this.ledger.reserve(await this.rewards.areaPathOf(reward.reportId), reward);
      if (budgetId === null) throw new Problem('reward.overBudget', '本年度预算不足或已冻结，请先追加预算');
      const claimBy = this.window.end();
      const change = { state: 'claimable', waitsFor: null, budgetId, claimBy } as const;
      const released = await this.desk.decide(actor, reward, 'release', change);
      await this.window.announce({ ...released, claimBy });
    });
  }
}
