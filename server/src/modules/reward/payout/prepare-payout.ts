import { Inject, Injectable } from '@nestjs/common';
import { Keyrings } from '../../../common/crypto/keyring';
import { Personal } from '../../../common/crypto/personal';
import { sealPersonal } from '../../../common/crypto/personal-field';
import { IDS, type Ids } from '../../../common/ids';
import { Problem } from '../../../common/problem';
import { GatewayFailure } from '../../../common/gateway-failure';
import { type NewBill, PAYOUT_GATEWAY, type PayoutGateway } from '../../../gateways/payout/payout.port';
import { Outbox } from '../../../outbox/outbox';
import type { Reward } from '../reward.entity';
import { PayeeRepository } from './payee.repository';
import { PayoutRepository } from './payout.repository';
import { requestPlace } from './request-place';

/** What the payee reads on the platform's page. */
const REMARK = '安全隐患举报奖励';

/** Writes down the attempt to pay, and the exact bytes of it, before anything leaves the house. */
@Injectable()
export class PreparePayout {
  constructor(
    private readonly payouts: PayoutRepository,
    private readonly payees: PayeeRepository,
    private readonly keyrings: Keyrings,
    private readonly outbox: Outbox,
    @Inject(PAYOUT_GATEWAY) private readonly gateway: PayoutGateway,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /**
   * Inside the claim's unit of work; speaks to nobody.
   * @returns the payout's id @throws Problem `reward.notPayable` when the platform could only refuse
   */
  async prepare(reward: Reward): Promise<string> {
    const id = this.ids.next();
    const attempt = reward.failures + 1;
    const outBillNo = billNumber(reward.id, attempt);
    const openid = (await this.payees.openidOf(reward.citizenId)).reveal();
    const bytes = this.freeze({ outBillNo, openid, amountFen: reward.amountFen, remark: REMARK });
    const requestSealed = sealPersonal(this.keyrings.personal, new Personal(bytes), requestPlace(id));
    const { id: rewardId, amountFen } = reward;
    await this.payouts.add({ id, rewardId, attempt, outBillNo, requestSealed, amountFen });
    await this.outbox.add('sendPayout', { payoutId: id });
    return id;
  }

  private freeze(bill: NewBill): string {
    try {
      return this.gateway.freeze(bill);
    } catch (error) {
      if (error instanceof GatewayFailure) throw new Problem('reward.notPayable', '这笔奖励暂时无法支付，请联系安委办');
      throw error;
    }
  }
}

/** Derived, so that a crash or an old backup finds the same bill: 26 letters and digits, `A`, the attempt; ≤ 32. */
export const billNumber = (rewardId: string, attempt: number): string => `${rewardId}A${attempt}`;
