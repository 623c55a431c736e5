import { Inject, Injectable } from '@nestjs/common';
import { LOG, type Log } from '../../../common/log';
import { UnitOfWork } from '../../../database/unit-of-work';
import { GatewayFailure } from '../../../common/gateway-failure';
import { HandlesJob, type JobHandler } from '../../../outbox/job-handler';
import { AskPayout } from './ask-payout';
import { type CheckRound, NOTICED, OrderCheck } from './order-check';
import { PayoutRepository } from './payout.repository';

/** A round of asking about a payout. The next one is ordered first, so that the chain ends with a final state only. */
@HandlesJob('checkPayout')
@Injectable()
export class CheckPayout implements JobHandler<'checkPayout'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly payouts: PayoutRepository,
    private readonly checks: OrderCheck,
    private readonly asking: AskPayout,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async run({ payoutId, round }: CheckRound): Promise<void> {
    if (round === NOTICED) return this.asking.ask(payoutId);
    const mine = await this.unitOfWork.run(async () => {
      if (!(await this.payouts.takeRound(payoutId, Number(round)))) return false;
      await this.checks.order(payoutId, Number(round) + 1);
      return true;
    });
    if (mine) await this.ask(payoutId);
  }

  /** A platform that does not answer is asked again in the next round. */
  private async ask(payoutId: string): Promise<void> {
    try {
      await this.asking.ask(payoutId);
    } catch (error) {
      if (!(error instanceof GatewayFailure)) throw error;
      this.log.warn('payout query failed', { job: 'checkPayout', id: payoutId, code: error.code });
    }
  }
}
