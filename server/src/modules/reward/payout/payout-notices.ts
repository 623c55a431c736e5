import { Injectable } from '@nestjs/common';
import type { BillNotice } from '../../../gateways/payout/payout.port';
import { isFinal } from './bill-order.policy';
import { CompareBill } from './compare-bill';
import { OrderCheck } from './order-check';
import { PayoutRepository } from './payout.repository';
import { SettlePayout } from './settle-payout';

/** The payment platform's verified notices about our bills. */
@Injectable()
export class PayoutNotices {
  constructor(
    private readonly payouts: PayoutRepository,
    private readonly comparison: CompareBill,
    private readonly settlement: SettlePayout,
    private readonly checks: OrderCheck,
  ) {}

  /** The notice is about a payout of ours, with its amount and payee. A final payout changes no more, whatever it says. */
  async recognises(notice: BillNotice): Promise<boolean> {
    const payout = await this.payouts.byNumber(notice.outBillNo);
    if (payout === null) return false;
    return isFinal(payout.state) || this.comparison.difference(notice, payout) === null;
  }

  /**
   * Success counts at once. After a failure the platform is asked: a new attempt may follow only from a queried final
   * state. Speaks to nobody itself, so that it can be part of a unit of work.
   */
  async take(notice: BillNotice): Promise<void> {
    if (notice.state === 'SUCCESS') return this.settlement.settle(notice);
    const payout = await this.payouts.byNumber(notice.outBillNo);
    if (payout !== null) await this.checks.now(payout.id);
  }
}
