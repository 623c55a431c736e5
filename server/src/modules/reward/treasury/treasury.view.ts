import { NEXT_CURSOR } from '../../../common/next-cursor';
import { ApiProperty } from '@nestjs/swagger';
import {
  REWARD_GRADES,
  REWARD_STATES,
  REWARD_WAITS,
  type RewardGrade,
  type RewardState,
  type RewardWait,
} from '@suishoupai/shared/reward/states';
import type { RewardBudget } from '../reward-budget.entity';
import type { Reward } from '../reward.entity';

/** A reward for those who watch the money: nothing about who reported. */
export class TreasuryRewardView {
  @ApiProperty() id!: string;
  @ApiProperty() reportId!: string;
  @ApiProperty({ example: 'LC-261122-7K3QX-M' }) reportNumber!: string;
  @ApiProperty({ enum: Object.keys(REWARD_GRADES) }) grade!: RewardGrade;
  @ApiProperty({ type: 'integer', description: 'fen' }) amountFen!: number;
  @ApiProperty({ enum: Object.keys(REWARD_STATES) }) state!: RewardState;
  @ApiProperty({ description: 'The state in Chinese' }) label!: string;
  @ApiProperty({ enum: Object.keys(REWARD_WAITS), nullable: true }) waitsFor!: RewardWait | null;
  @ApiProperty({ type: 'integer', description: 'Send it back with a decision' }) version!: number;
  @ApiProperty({ type: 'integer', description: 'Claims the platform did not pay' }) failures!: number;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty() grantedAt!: Date;
  @ApiProperty({ type: Date, nullable: true }) claimBy!: Date | null;
  @ApiProperty({ type: Date, nullable: true }) paidAt!: Date | null;
}

export class TreasuryRewardPageView {
  @ApiProperty({ type: [TreasuryRewardView] }) items!: TreasuryRewardView[];
  @ApiProperty({ type: String, nullable: true, description: NEXT_CURSOR }) nextCursor!: string | null;
}

export const treasuryRewardView = (reward: Reward, reportNumber: string): TreasuryRewardView => ({
  id: reward.id,
  reportId: reward.reportId,
  reportNumber,
  grade: reward.grade,
  amountFen: reward.amountFen,
  state: reward.state,
  label: REWARD_STATES[reward.state],
  waitsFor: reward.waitsFor,
  version: reward.version,
  failures: reward.failures,
  reason: reward.reason,
  grantedAt: reward.grantedAt,
  claimBy: reward.claimBy,
  paidAt: reward.paidAt,
});

export class BudgetView {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() areaId!: string;
  @ApiProperty({ type: 'integer', description: 'Calendar year, Asia/Shanghai' }) fiscalYear!: number;
  @ApiProperty({ type: 'integer', description: 'fen' }) totalFen!: number;
  @ApiProperty({ type: 'integer', description: 'fen' }) reservedFen!: number;
  @ApiProperty({ type: 'integer', description: 'fen' }) paidFen!: number;
  @ApiProperty({ type: 'integer', description: 'fen, neither reserved nor paid' }) availableFen!: number;
  @ApiProperty() frozen!: boolean;
}

export class BudgetPageView {
  @ApiProperty({ type: [BudgetView] }) items!: BudgetView[];
  @ApiProperty({ type: String, nullable: true, description: NEXT_CURSOR }) nextCursor!: string | null;
}

export class NewBudgetView {
  @ApiProperty() id!: string;
}

export const budgetView = (budget: RewardBudget): BudgetView => {
  const { id, name, areaId, fiscalYear, totalFen, reservedFen, paidFen, frozen } = budget;
  const availableFen = totalFen - reservedFen - paidFen;
  return { id, name, areaId, fiscalYear, totalFen, reservedFen, paidFen, availableFen, frozen };
};
