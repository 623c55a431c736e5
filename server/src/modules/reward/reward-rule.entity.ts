import { Entity } from 'typeorm';
import type { Severity } from '@suishoupai/shared/report/words';
import type { RewardGrade } from '@suishoupai/shared/reward/states';
import { Big, Id, Instant, Int, Ref, Text } from '../../database/columns';

/** What a grade is worth, by category (null: any) and severity. Rules are versioned, never edited. */
@Entity('reward_rule')
export class RewardRule {
  @Id() id!: string;
  @Int() ruleVersion!: number;
  @Ref({ nullable: true }) categoryId!: string | null;
  @Text(8) severity!: Severity;
  @Text(8) grade!: RewardGrade;
  @Big() amountFen!: number;
  @Instant() activeFrom!: Date;
  @Instant({ nullable: true }) activeTo!: Date | null;
}
