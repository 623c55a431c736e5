import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { REWARD_GRADES, REWARD_STATES, type RewardGrade, type RewardState } from '@suishoupai/shared/reward/states';
import type { Reward } from '../reward.entity';

/** What `wx.requestMerchantTransfer` needs. */
export class ConfirmView {
  @ApiProperty() mchId!: string;
  @ApiProperty() appId!: string;
  @ApiProperty() package!: string;
}

/** A reward as its reporter sees it. */
export class RewardView {
  @ApiProperty() id!: string;
  @ApiProperty() reportId!: string;
  @ApiProperty() reportNumber!: string;
  @ApiProperty({ enum: Object.keys(REWARD_GRADES) }) grade!: RewardGrade;
  @ApiProperty({ type: 'integer', description: 'fen' }) amountFen!: number;
  @ApiProperty({ enum: Object.keys(REWARD_STATES) }) state!: RewardState;
  @ApiProperty() label!: string;
  @ApiProperty({ type: Date, nullable: true }) claimBy!: Date | null;
  @ApiProperty({ type: Date, nullable: true }) paidAt!: Date | null;
  @ApiProperty({ type: String, nullable: true, description: '上次领取为何没有成功，或为何暂缓、取消' })
  reason!: string | null;
  @ApiPropertyOptional({ type: ConfirmView, description: '等待本人在微信里确认收款时才有' })
  confirm?: ConfirmView;
}

export class RewardPageView {
  @ApiProperty({ type: [RewardView] }) items!: RewardView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

/** The answer to a claim. */
export class ClaimView {
  @ApiProperty({ type: RewardView }) reward!: RewardView;
  @ApiPropertyOptional({ type: ConfirmView }) confirm?: ConfirmView;
}

export const rewardView = (reward: Reward, reportNumber: string, confirm?: ConfirmView): RewardView => ({
  id: reward.id,
  reportId: reward.reportId,
  reportNumber,
  grade: reward.grade,
  amountFen: reward.amountFen,
  state: reward.state,
  label: REWARD_STATES[reward.state],
  claimBy: reward.claimBy,
  paidAt: reward.paidAt,
  reason: reward.reason,
  ...(confirm === undefined ? {} : { confirm }),
});
