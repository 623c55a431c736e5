import { Inject, Injectable } from '@nestjs/common';
import { Keyrings } from '../../../common/crypto/keyring';
import { openPersonal } from '../../../common/crypto/personal-field';
import { GatewayFailure } from '../../../common/gateway-failure';
import { type Bill, PAYOUT_GATEWAY, type PayoutGateway } from '../../../gateways/payout/payout.port';
import type { Payout } from '../payout.entity';
import { PayoutRepository } from './payout.repository';
import { requestPlace } from './request-place';
import { errorText } from './resend.policy';
import { SettlePayout } from './settle-payout';

/** Sends a payout's frozen bytes and takes over the answer. Sending them twice is the same bill. */
@Injectable()
export class TransmitBill {
  constructor(
    private readonly payouts: PayoutRepository,
    private readonly settlement: SettlePayout,
    private readonly keyrings: Keyrings,
    @Inject(PAYOUT_GATEWAY) private readonly gateway: PayoutGateway,
  ) {}

  /** A failure is noted and changes nothing: only the platform's own word about the bill does. */
  async transmit(payout: Payout): Promise<void> {
    const answer = await this.send(payout);
    if (answer instanceof GatewayFailure) await this.payouts.note(payout.id, errorText(answer));
    else await this.settlement.settle(answer);
  }

  private async send(payout: Payout): Promise<Bill | GatewayFailure> {
    const bytes = openPersonal(this.keyrings.personal, payout.requestSealed, requestPlace(payout.id));
    try {
      return await this.gateway.create(bytes.reveal());
    } catch (error) {
      if (error instanceof GatewayFailure) return error;
      throw error;
    }
  }
}
