import { Entity } from 'typeorm';
import type { RewardGrade, RewardState, RewardWait } from '@suishoupai/shared/reward/states';
import { Big, Id, Instant, Int, Ref, Text } from '../../database/columns';

/** 奖励. At most one a report that is not cancelled (`liveKey` 1 or null, unique with reportId). */
@Entity('reward')
export class Reward {
  @Id() id!: string;
  @Ref() reportId!: string;
  @Int({ nullable: true }) liveKey!: 1 | null;
  @Ref() citizenId!: string;
  @Ref() ruleId!: string;
  @Text(8) grade!: RewardGrade;
  @Big() amountFen!: number;
  @Text(16) state!: RewardState;
  @Text(12, { nullable: true }) waitsFor!: RewardWait | null;
  @Int() version!: number;
  /** The budget it is reserved in; null while nothing is reserved. */
  @Ref({ nullable: true }) budgetId!: string | null;
  @Ref() grantedBy!: string;
  @Instant() grantedAt!: Date;
  @Instant({ nullable: true }) claimBy!: Date | null;
  @Instant({ nullable: true }) claimedAt!: Date | null;
  @Instant({ nullable: true }) paidAt!: Date | null;
  /** Finally failed payouts so far. */
  @Int() failures!: number;
  /** Why it is held, cancelled or failed; for people. */
  @Text(500, { nullable: true }) reason!: string | null;
  @Instant() updatedAt!: Date;
}
