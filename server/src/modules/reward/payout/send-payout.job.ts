import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../database/unit-of-work';
import { HandlesJob, type JobHandler } from '../../../outbox/job-handler';
import { OrderCheck } from './order-check';
import { PayoutRepository } from './payout.repository';
import { TransmitBill } from './transmit-bill';

/**
 * The first send of a payout, by the request that claimed or by the job, whoever comes first. The first round of asking
 * is ordered before it, so that a crash between the two is found out by a query.
 */
@HandlesJob('sendPayout')
@Injectable()
export class SendPayout implements JobHandler<'sendPayout'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly payouts: PayoutRepository,
    private readonly checks: OrderCheck,
    private readonly wire: TransmitBill,
  ) {}

  async run({ payoutId }: { payoutId: string }): Promise<void> {
    const mine = await this.unitOfWork.run(async () => {
      if (!(await this.payouts.takeFirstSend(payoutId))) return false;
      await this.checks.order(payoutId, 0);
      return true;
    });
    if (mine) await this.wire.transmit(await this.payouts.byId(payoutId));
  }
}
