import { Inject, Injectable } from '@nestjs/common';
import { SYSTEM } from '../../../common/actor';
import { CLOCK, type Clock } from '../../../common/clock';
import { AuditTrail } from '../../audit/audit.api';
import { Ledger } from '../budget/ledger';
import { OpenWindow } from '../open-window';
import type { Payout } from '../payout.entity';
import type { Reward } from '../reward.entity';
import { RewardNews } from '../reward-news';
import { FAILURES_BEFORE_HELD } from '../reward-settings';
import { type RewardChange, RewardRepository } from '../reward.repository';
import { failText } from './fail-reason';

/** What a payout's final state means for its reward; inside the unit of work that took the state over. */
@Injectable()
export class RewardOutcome {
  constructor(
    private readonly rewards: RewardRepository,
    private readonly ledger: Ledger,
    private readonly window: OpenWindow,
    private readonly news: RewardNews,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Paid, also when the window to claim has ended meanwhile: the money is there. */
  async paid(payout: Payout): Promise<void> {
    const claiming = await this.rewardOf(payout);
    const change: RewardChange = { state: 'paid', paidAt: this.clock.now(), reason: null };
    const reward = await this.rewards.change(claiming, 'settle', change);
    await this.ledger.pay(reward);
    await this.record(reward, 'reward.settle', payout);
    await this.news.tell(reward, 'paid');
  }

  /** The attempt failed; the money stays reserved. After the last attempt a human looks. */
  async failed(payout: Payout, failReason: string | undefined): Promise<void> {
    const claiming = await this.rewardOf(payout);
    const failures = claiming.failures + 1;
    const held = failures >= FAILURES_BEFORE_HELD;
    const claimBy = this.window.hasEnded(claiming.claimBy) ? this.window.withGrace(null) : claiming.claimBy;
    const change = { failures, claimBy, claimedAt: null, reason: failText(failReason) };
    const reward = await this.rewards.change(claiming, 'fail', { ...change, state: held ? 'held' : 'claimable' });
    if (!held && claimBy !== null) await this.window.watch(reward.id, claimBy);
    await this.record(reward, 'reward.fail', payout);
    await this.news.tell(reward, held ? 'held' : 'failed');
  }

  private async rewardOf({ rewardId }: Payout): Promise<Reward> {
    const reward = await this.rewards.lock(SYSTEM, rewardId);
    if (reward === null) throw new Error(`payout without reward ${rewardId}`);
    return reward;
  }

  private record({ id, state, version }: Reward, action: string, payout: Payout): Promise<void> {
    const { id: payoutId, outBillNo, amountFen } = payout;
    return this.audit.append(SYSTEM, action, 'reward', id, { payoutId, outBillNo, amountFen, state, version });
  }
}
