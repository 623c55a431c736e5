import { Inject, Injectable } from '@nestjs/common';
import { LOG, type Log } from '../../../common/log';
import { UnitOfWork } from '../../../database/unit-of-work';
import type { Bill } from '../../../gateways/payout/payout.port';
import { isFailed, isFinal } from './bill-order.policy';
import { CompareBill } from './compare-bill';
import { PayoutRepository } from './payout.repository';
import { RewardOutcome } from './reward-outcome';

/**
 * Takes over the platform's verified word about a bill: from an answer, a query or a callback, in any order and any
 * number of times. What follows for the reward, the budget and the ledger happens in the same unit of work.
 */
@Injectable()
export class SettlePayout {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly payouts: PayoutRepository,
    private readonly comparison: CompareBill,
    private readonly outcome: RewardOutcome,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async settle(bill: Bill): Promise<void> {
    const payout = await this.payouts.byNumber(bill.outBillNo);
    if (payout === null) throw new Error('a bill that is not ours');
    if (isFinal(payout.state)) return;
    const difference = this.comparison.difference(bill, payout);
    if (difference !== null) {
      this.log.warn('bill differs from payout', { id: payout.id, code: difference });
      return this.payouts.note(payout.id, `mismatch:${difference}`);
    }
    await this.unitOfWork.run(async () => {
      if (!(await this.payouts.advance(payout.id, bill))) return;
      if (bill.state === 'SUCCESS') await this.outcome.paid(payout);
      if (isFailed(bill.state)) await this.outcome.failed(payout, bill.failReason);
    });
  }
}
