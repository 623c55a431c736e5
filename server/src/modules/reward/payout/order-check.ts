import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../common/clock';
import { Outbox } from '../../../outbox/outbox';

/** Waits before the first rounds of asking; then hourly until the state is final. Seconds. */
const WAITS = [10, 30, 60, 300, 900];
const HOUR = 3_600;

/** Instead of a round: the platform has said that the bill is final. */
export const NOTICED = 'notice';

/** One time of asking about a payout; the round makes each a job of its own. */
export interface CheckRound {
  payoutId: string;
  round: string;
}

@Injectable()
export class OrderCheck {
  constructor(
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param round counted from 0 */
  async order(payoutId: string, round: number): Promise<void> {
    const dueAt = new Date(this.clock.now().getTime() + 1000 * (WAITS[round] ?? HOUR));
    const check: CheckRound = { payoutId, round: String(round) };
    await this.outbox.add('checkPayout', check, dueAt);
  }

  /** Outside the rounds, and now. */
  async now(payoutId: string): Promise<void> {
    const check: CheckRound = { payoutId, round: NOTICED };
    await this.outbox.add('checkPayout', check);
  }
}
