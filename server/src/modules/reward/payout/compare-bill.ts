import { Injectable } from '@nestjs/common';
import type { Bill } from '../../../gateways/payout/payout.port';
import type { Payout } from '../payout.entity';
import { RewardRepository } from '../reward.repository';
import { PayeeRepository } from './payee.repository';

/** Compares what the platform says about a bill with what we ordered; numbers come from our tables alone. */
@Injectable()
export class CompareBill {
  constructor(
    private readonly rewards: RewardRepository,
    private readonly payees: PayeeRepository,
  ) {}

  /** The first thing that differs; null when nothing does. A short answer leaves things out, and that is no difference. */
  async difference(bill: Bill, payout: Payout): Promise<'AMOUNT' | 'OPENID' | null> {
    if (bill.amountFen !== undefined && bill.amountFen !== payout.amountFen) return 'AMOUNT';
    if (bill.openid === undefined) return null;
    const citizenId = await this.rewards.payeeOf(payout.rewardId);
    const openid = await this.payees.openidOf(citizenId);
    return openid.reveal() === bill.openid ? null : 'OPENID';
  }
}
