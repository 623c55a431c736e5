import { Inject, Injectable } from '@nestjs/common';
import { In, MoreThan, Not } from 'typeorm';
import { CLOCK, type Clock } from '../../common/clock';
import { Keyrings } from '../../common/crypto/keyring';
import { Database } from '../../database/database';
import { type Bill, PAYOUT_GATEWAY, type PayoutGateway } from '../../gateways/payout/payout.port';
import { Payout } from '../../modules/reward/payout.entity';
import { isFindable } from '../../modules/reward/payout/resend.policy';
import { inBatches } from '../in-batches';
import type { Findings, Invariant } from '../invariant';
import { payeeOf } from '../../modules/reward/payout/payee-of';

const BATCH = 100;

/**
 * With the real platform, which has no list of what it paid: its queried word about every payout that we hold open.
 * Yesterday's final ones are compared with the platform's statement, by reconciliation.
 */
@Injectable()
export class OpenPayouts implements Invariant {
  readonly id = 'I3';
  readonly says = '支付平台对每张未结转账单的说法与我们一致：状态、金额、收款人';
  readonly looksTwice = true;

  constructor(
    private readonly database: Database,
    private readonly keyrings: Keyrings,
    @Inject(PAYOUT_GATEWAY) private readonly gateway: PayoutGateway,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async check(): Promise<Findings> {
    const broken: string[] = [];
    let looked = 0;
    for await (const payouts of inBatches((afterId) => this.open(afterId))) {
      looked += payouts.length;
      for (const payout of payouts) {
        broken.push(...this.differences(payout, await this.gateway.find(payout.outBillNo)));
      }
    }
    return { looked, broken };
  }

  private open(afterId: string): Promise<Payout[]> {
    const where = { id: MoreThan(afterId), state: Not(In(['SUCCESS', 'FAIL', 'CANCELLED'])) };
    return this.database.repository(Payout).find({ where, order: { id: 'ASC' }, take: BATCH });
  }

  private differences(payout: Payout, bill: Bill | undefined): string[] {
    const name = `转账单 ${payout.outBillNo}`;
    if (bill === undefined) return this.shouldBeThere(payout) ? [`${name} 我们记为 ${payout.state}，平台没有`] : [];
    const { state, amountFen = payout.amountFen, openid } = bill;
    const payee = openid === undefined || payeeOf(this.keyrings.personal, payout)?.reveal() === openid;
    return [
      ...(state === 'SUCCESS' ? [`${name} 平台已付，我们记为 ${payout.state}`] : []),
      ...(amountFen === payout.amountFen ? [] : [`${name} 平台是 ${amountFen} 分，我们是 ${payout.amountFen} 分`]),
      ...(payee ? [] : [`${name} 平台的收款人与我们发出的不同`]),
    ];
  }

  /** It has answered about this bill before, and still knows bills of that age. */
  private shouldBeThere(payout: Payout): boolean {
    return payout.state !== 'CREATED' && isFindable(payout, this.clock.now());
  }
}
