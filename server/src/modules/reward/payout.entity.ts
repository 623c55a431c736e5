import { Entity } from 'typeorm';
import { Big, Id, Instant, Int, LongText, Ref, Text } from '../../database/columns';
import type { PayoutState } from '../../gateways/payout/payout.port';

/** 转账单: one attempt to pay a reward. At most one a reward that has not finally failed (`liveKey` 1 or null, unique). */
@Entity('payout')
export class Payout {
  @Id() id!: string;
  @Ref() rewardId!: string;
  @Int() attempt!: number;
  @Int({ nullable: true }) liveKey!: 1 | null;
  /** Derived from reward and attempt, so that a crash or an old backup finds the same bill. */
  @Text(32) outBillNo!: string;
  /** The exact request bytes, sealed: they name the payee. */
  @LongText() requestSealed!: string;
  @Big() amountFen!: number;
  @Text(18) state!: PayoutState;
  @Text(64, { nullable: true }) transferBillNo!: string | null;
  @LongText({ nullable: true }) packageInfo!: string | null;
  @Text(64, { nullable: true }) failReason!: string | null;
  @Text(64, { nullable: true }) lastError!: string | null;
  @Int() sends!: number;
  @Int() checks!: number;
  @Instant() createdAt!: Date;
  @Instant() updatedAt!: Date;
}
