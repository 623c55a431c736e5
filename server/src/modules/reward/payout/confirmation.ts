import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../common/clock';
import { PAYOUT_GATEWAY, type PayoutGateway } from '../../../gateways/payout/payout.port';
import type { Payout } from '../payout.entity';

/** The platform's page refuses a bill after 24 hours, though the bill itself may be closed later. */
const CONFIRMABLE_MS = 24 * 3_600_000;

/** What the payee's client needs to open the platform's page. */
@Injectable()
export class Confirmation {
  constructor(
    @Inject(PAYOUT_GATEWAY) private readonly gateway: PayoutGateway,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** undefined while there is nothing to confirm. */
  of(payout: Payout): ReturnType<PayoutGateway['confirmation']> | undefined {
    const { state, packageInfo, createdAt } = payout;
    const open = this.clock.now().getTime() - createdAt.getTime() < CONFIRMABLE_MS;
    if (state !== 'WAIT_USER_CONFIRM' || packageInfo === null || !open) return undefined;
    return this.gateway.confirmation(packageInfo);
  }
}
