import { Inject, Injectable } from '@nestjs/common';
import type { Citizens } from '../../../common/actor';
import { KEY_PATTERN, KEY_WRONG } from '../../../common/idempotency/idempotency-key.header';
import { LOG, type Log } from '../../../common/log';
import { invalidField, Problem } from '../../../common/problem';
import { isDuplicate } from '../../../database/database-errors';
import { SendPayout } from '../payout/send-payout.job';
import { ClaimReceiptRepository } from './claim-receipt.repository';
import type { RewardView } from './reward.view';
import { ShowReward } from './show-reward';
import { TakeReward } from './take-reward';
import { withPatience } from './with-patience';

/** The citizen claims: first everything is committed, only then the platform is spoken to. */
@Injectable()
export class ClaimReward {
  constructor(
    private readonly receipts: ClaimReceiptRepository,
    private readonly taking: TakeReward,
    private readonly sending: SendPayout,
    private readonly showing: ShowReward,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /**
   * The same key again answers from the reward's live state.
   * @throws Problem `notFound`, `idempotency.missing`, `idempotency.mismatch`, `reward.wrongState`, `reward.notPayable`
   */
  async claim(citizen: Citizens, rewardId: string, key: string | undefined): Promise<RewardView> {
    const before = await this.showing.show(citizen, rewardId);
    const checked = checkKey(key);
    if (await this.receipts.isRepeated(citizen, checked, rewardId)) return before;
    const payoutId = await this.take(citizen, rewardId, checked);
    if (payoutId !== null) {
      const sending = this.sending.run({ payoutId });
      await withPatience(sending, (error) => this.log.error('inline send failed', error, { id: payoutId }));
    }
    return this.showing.show(citizen, rewardId);
  }

  /** @returns null when a parallel request with the same key was faster */
  private async take(citizen: Citizens, rewardId: string, key: string): Promise<string | null> {
    try {
      return await this.taking.take(citizen, rewardId, key);
    } catch (error) {
      if (!isDuplicate(error, 'idempotency_record') && !isDuplicate(error, 'PRIMARY')) throw error;
      await this.receipts.isRepeated(citizen, key, rewardId);
      return null;
    }
  }
}

const checkKey = (key: string | undefined): string => {
  if (key === undefined || key === '')
    throw new Problem('idempotency.missing', '缺少 Idempotency-Key，请升级小程序后重试');
  if (!KEY_PATTERN.test(key)) throw invalidField('Idempotency-Key', 'key', `防重复标识（Idempotency-Key）${KEY_WRONG}`);
  return key;
};
