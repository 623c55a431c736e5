import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { Keyrings } from '../../common/crypto/keyring';
import { Database } from '../../database/database';
import { Payout } from '../../modules/reward/payout.entity';
import { Reward } from '../../modules/reward/reward.entity';
import { inBatches } from '../in-batches';
import type { Findings, Invariant } from '../invariant';
import { type PaidBill, SandboxBills } from '../sandbox-bills';
import { payeeOf } from '../../modules/reward/payout/payee-of';

const BATCH = 500;

/** With the stand-in for the platform: its whole book against ours. */
@Injectable()
export class PaidSet implements Invariant {
  readonly id = 'I3';
  readonly says = '支付平台已付的与我们记为已付的一致：单号、金额、收款人';
  readonly looksTwice = true;

  constructor(
    private readonly database: Database,
    private readonly keyrings: Keyrings,
    private readonly bills: SandboxBills,
  ) {}

  async check(): Promise<Findings> {
    const theirs = await this.bills.paid();
    const broken = await this.paidWithoutPayout();
    let looked = 0;
    for await (const payouts of inBatches((afterId) => this.ours(afterId))) {
      looked += payouts.length;
      broken.push(...payouts.flatMap((payout) => this.differences(payout, theirs.get(payout.outBillNo))));
      broken.push(...(await this.notPaid(payouts)));
      payouts.forEach(({ outBillNo }) => theirs.delete(outBillNo));
    }
    for (const outBillNo of theirs.keys()) broken.push(await this.unknownToUs(outBillNo));
    return { looked: looked + theirs.size, broken };
  }

  private ours(afterId: string): Promise<Payout[]> {
    const where = { id: MoreThan(afterId), state: 'SUCCESS' as const };
    return this.database.repository(Payout).find({ where, order: { id: 'ASC' }, take: BATCH });
  }

  private differences(payout: Payout, bill: PaidBill | undefined): string[] {
    if (bill === undefined) return [`转账单 ${payout.outBillNo} 我们记为已付，平台没有付`];
    const amount = bill.amountFen === payout.amountFen;
    const payee = payeeOf(this.keyrings.personal, payout)?.reveal() === bill.openid;
    return [
      ...(amount ? [] : [`转账单 ${payout.outBillNo} 平台付了 ${bill.amountFen} 分，我们记为 ${payout.amountFen} 分`]),
      ...(payee ? [] : [`转账单 ${payout.outBillNo} 平台的收款人与我们发出的不同`]),
    ];
  }

  private async unknownToUs(outBillNo: string): Promise<string> {
    const payout = await this.database.repository(Payout).findOneBy({ outBillNo });
    return `转账单 ${outBillNo} 平台已付，${payout === null ? '我们没有这张单' : `我们记为 ${payout.state}`}`;
  }

  /** A payout and its reward are settled in one transaction. */
  private async notPaid(payouts: readonly Payout[]): Promise<string[]> {
    const ids = payouts.map(({ rewardId }) => rewardId);
    const paid = await this.database
      .repository(Reward)
      .find({ where: { id: In(ids), state: 'paid' }, select: { id: true } });
    const known = new Set(paid.map(({ id }) => id));
    return ids.filter((id) => !known.has(id)).map((id) => `奖励 ${id} 的转账单已付，奖励没有记为已领`);
  }

  private async paidWithoutPayout(): Promise<string[]> {
    const rows = await this.database
      .repository(Reward)
      .createQueryBuilder('r')
      .select('r.id', 'id')
      .where("r.state = 'paid'")
      .andWhere("NOT EXISTS (SELECT 1 FROM payout p WHERE p.rewardId = r.id AND p.state = 'SUCCESS')")
      .getRawMany<{ id: string }>();
    return rows.map(({ id }) => `奖励 ${id} 记为已领，却没有已付的转账单`);
  }
}
