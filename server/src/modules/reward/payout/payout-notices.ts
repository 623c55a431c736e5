import { Injectable } from '@nestjs/common';
import type { BillNotice } from '../../../gateways/payout/payout.port';
import { AskPayout } from './ask-payout';
import { isFinal } from './bill-order.policy';
import { CompareBill } from './compare-bill';
import { PayoutRepository } from './payout.repository';
import { SettlePayout } from './settle-payout';

/** The payment platform's verified notices about our bills. */
@Injectable()
export class PayoutNotices {
  constructor(
    private readonly payouts: PayoutRepository,
    private readonly comparison: CompareBill,
    private readonly settlement: SettlePayout,
    private readonly asking: AskPayout,
  ) {}

  /** The notice is about a payout of ours, with its amount and payee. A final payout changes no more, whatever it says. */
  async recognises(notice: BillNotice): Promise<boolean> {
    const payout = await this.payouts.byNumber(notice.outBillNo);
    if (payout === null) return false;
    return isFinal(payout.state) || (await this.comparison.difference(notice, payout)) === null;
  }

  /**
   * Success counts at once. A failure is first asked for: a new attempt may follow only from a queried final state.
   * @throws GatewayFailure when the platform does not answer the query; take the notice again later
   */
  async take(notice: BillNotice): Promise<void> {
    if (notice.state === 'SUCCESS') return this.settlement.settle(notice);
    const payout = await this.payouts.byNumber(notice.outBillNo);
    if (payout !== null) await this.asking.ask(payout.id);
  }
}
