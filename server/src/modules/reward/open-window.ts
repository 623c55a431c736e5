import { Inject, Injectable } from '@nestjs/common';
import { LIMITS } from '@suishoupai/shared/limits';
import { CLOCK, type Clock } from '../../common/clock';
import { Outbox } from '../../outbox/outbox';
import { RewardNews } from './reward-news';
import { GRACE_DAYS, REMIND_DAYS } from './reward-settings';

const DAY_MS = 86_400_000;

/** The time in which a reward can be claimed, and the jobs that watch it. */
@Injectable()
export class OpenWindow {
  constructor(
    private readonly outbox: Outbox,
    private readonly news: RewardNews,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** End of a window that opens now. */
  end(): Date {
    return this.after(LIMITS.claimWindowDays);
  }

  /** The end it had, but leaving the days of grace at least. */
  withGrace(claimBy: Date | null): Date {
    const grace = this.after(GRACE_DAYS);
    return claimBy !== null && claimBy > grace ? claimBy : grace;
  }

  hasEnded(claimBy: Date | null): boolean {
    return claimBy === null || claimBy <= this.clock.now();
  }

  /** Tells the reporter that he can claim, and watches the end; without an end, the paymasters that it waits for them. */
  async announce(reward: { id: string; version: number; claimBy: Date | null }): Promise<void> {
    if (reward.claimBy === null) return this.news.tell(reward, 'pending');
    await this.news.tell(reward, 'claimable');
    await this.watch(reward.id, reward.claimBy);
  }

  /** Orders the reminder and the end. The end is part of each job, so that a later end is watched anew. */
  async watch(rewardId: string, claimBy: Date): Promise<void> {
    const job = { rewardId, claimBy: claimBy.toISOString() };
    const remindAt = new Date(claimBy.getTime() - REMIND_DAYS * DAY_MS);
    if (remindAt > this.clock.now()) await this.outbox.add('remindReward', job, remindAt);
    await this.outbox.add('expireReward', job, claimBy);
  }

  private after(days: number): Date {
    return new Date(this.clock.now().getTime() + days * DAY_MS);
  }
}
