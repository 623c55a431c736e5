import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../common/clock';
import { PAYOUT_GATEWAY, type PayoutGateway } from '../../../gateways/payout/payout.port';
import { isFinal } from './bill-order.policy';
import { PayoutRepository } from './payout.repository';
import { shouldResend } from './resend.policy';
import { SettlePayout } from './settle-payout';
import { TransmitBill } from './transmit-bill';

/** Asks the platform for a bill, takes over its word, and sends the same bytes again where that is safe and of use. */
@Injectable()
export class AskPayout {
  constructor(
    private readonly payouts: PayoutRepository,
    private readonly settlement: SettlePayout,
    private readonly wire: TransmitBill,
    @Inject(PAYOUT_GATEWAY) private readonly gateway: PayoutGateway,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws GatewayFailure when the platform does not answer the query: nothing is known and nothing has changed. */
  async ask(payoutId: string): Promise<void> {
    const { outBillNo, state } = await this.payouts.byId(payoutId);
    if (isFinal(state)) return;
    const bill = await this.gateway.find(outBillNo);
    if (bill !== undefined) await this.settlement.settle(bill);
    const payout = await this.payouts.byId(payoutId);
    if (isFinal(payout.state) || !shouldResend(payout, bill !== undefined, this.clock.now())) return;
    await this.payouts.countResend(payoutId);
    await this.wire.transmit(payout);
  }
}
