import { Inject, Injectable } from '@nestjs/common';
import type { Citizens } from '../../../common/actor';
import { CLOCK, type Clock } from '../../../common/clock';
import { notFound } from '../../../common/problem';
import { UnitOfWork } from '../../../database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import { PreparePayout } from '../payout/prepare-payout';
import { RewardRepository, wrongState } from '../reward.repository';
import { ClaimReceiptRepository } from './claim-receipt.repository';

/** The claim's one transaction: the reward is taken, the payout written down, the send ordered, the key kept. */
@Injectable()
export class TakeReward {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly receipts: ClaimReceiptRepository,
    private readonly rewards: RewardRepository,
    private readonly payouts: PreparePayout,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @returns the payout's id
   * @throws Problem `notFound`, `reward.wrongState`, `reward.notPayable`; a duplicate of the key as the database has it
   */
  take(citizen: Citizens, rewardId: string, key: string): Promise<string> {
    return this.unitOfWork.run(async () => {
      await this.receipts.keep(citizen, key, rewardId);
      const reward = await this.rewards.lock(citizen, rewardId);
      if (reward === null) throw notFound();
      const now = this.clock.now();
      if (reward.claimBy !== null && reward.claimBy <= now) throw wrongState(reward, '领取期限已过');
      const claiming = await this.rewards.change(reward, 'claim', { state: 'claiming', claimedAt: now, reason: null });
      const payoutId = await this.payouts.prepare(claiming);
      const { amountFen, version } = claiming;
      await this.audit.append(citizen, 'reward.claim', 'reward', rewardId, { payoutId, amountFen, version });
      return payoutId;
    });
  }
}
