import { Inject, Injectable } from '@nestjs/common';
import type { Citizens } from '../../../common/actor';
import { LOG, type Log } from '../../../common/log';
import { notFound } from '../../../common/problem';
import { AskPayout } from '../payout/ask-payout';
import { Confirmation } from '../payout/confirmation';
import { PayoutRepository } from '../payout/payout.repository';
import { FRESH_MS } from '../reward-settings';
import { MyRewards } from './my-rewards.queries';
import { type RewardView, rewardView } from './reward.view';
import { withPatience } from './with-patience';

/** One reward for its reporter; with what he needs to confirm, as long as the bill waits for him. */
@Injectable()
export class ShowReward {
  constructor(
    private readonly rewards: MyRewards,
    private readonly payouts: PayoutRepository,
    private readonly confirmation: Confirmation,
    private readonly asking: AskPayout,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** From our tables. @throws Problem `notFound` */
  async show(citizen: Citizens, id: string): Promise<RewardView> {
    const reward = await this.rewards.find(citizen, id);
    if (reward === null) throw notFound();
    const numbers = await this.rewards.numbersOf([reward.reportId]);
    const payout = reward.state === 'claiming' ? await this.payouts.liveOf(id) : null;
    return rewardView(reward, numbers.get(reward.reportId) ?? '', payout ? this.confirmation.of(payout) : undefined);
  }

  /**
   * After asking the platform, unless somebody just did: the citizen comes back from confirming and wants to see it.
   * A platform that does not answer soon leaves what we know.
   */
  async showFresh(citizen: Citizens, id: string): Promise<RewardView> {
    const known = await this.show(citizen, id);
    const payout = known.state === 'claiming' ? await this.payouts.liveOf(id) : null;
    if (payout === null || payout.sends === 0 || !(await this.payouts.takeLook(payout.id, FRESH_MS))) return known;
    const report = (error: unknown): void => this.log.error('payout query failed', error, { id: payout.id });
    await withPatience(this.asking.ask(payout.id), report);
    return this.show(citizen, id);
  }
}
