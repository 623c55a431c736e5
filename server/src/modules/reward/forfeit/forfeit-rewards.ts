import { Injectable } from '@nestjs/common';
import type { Citizens } from '../../../common/actor';
import { Problem } from '../../../common/problem';
import { AuditTrail } from '../../audit/audit.api';
import { Ledger } from '../budget/ledger';
import type { Reward } from '../reward.entity';
import { RewardRepository } from '../reward.repository';

const REASON = '本人注销账号，放弃领取';

/** 放弃: whoever deletes the account gives up what was not paid; what was reserved is free again. */
@Injectable()
export class ForfeitRewards {
  constructor(
    private readonly rewards: RewardRepository,
    private readonly ledger: Ledger,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Inside a unit of work. @param willing the citizen was asked and gives them up @returns how many
   * @throws Problem `account.hasClaiming` while one is on its way, `account.hasClaimable` while one is open and not
   * given up; one that waits for the paymaster or is held counts as open
   */
  async all(citizen: Citizens, willing: boolean): Promise<number> {
    const open: Reward[] = [];
    for (const id of await this.rewards.unpaidOf(citizen.id)) open.push((await this.rewards.lock(citizen, id))!);
    if (open.some(({ state }) => state === 'claiming')) throw new Problem('account.hasClaiming', CLAIMING);
    if (open.length > 0 && !willing) throw new Problem('account.hasClaimable', claimable(open.length));
    for (const reward of open) await this.end(citizen, reward);
    return open.length;
  }

  private async end(citizen: Citizens, reward: Reward): Promise<void> {
    const change = { state: 'cancelled', liveKey: null, waitsFor: null, reason: REASON } as const;
    const { id, version, amountFen, budgetId } = await this.rewards.change(reward, 'forfeit', change);
    if (budgetId !== null) await this.ledger.release(reward);
    await this.audit.append(citizen, 'reward.forfeit', 'reward', id, { version, amountFen });
  }
}

const CLAIMING = '有奖励正在领取，请等到账或退回之后再注销';

const claimable = (count: number): string => `您还有 ${count} 个奖励没有领取，请先领取，或者确认放弃后再注销`;
