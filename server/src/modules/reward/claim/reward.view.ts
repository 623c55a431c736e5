import { NEXT_CURSOR } from '../../../common/next-cursor';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { REWARD_GRADES, REWARD_STATES, type RewardGrade, type RewardState } from '@suishoupai/shared/reward/states';
import type { Reward } from '../reward.entity';

/** What `wx.requestMerchantTransfer` needs. */
export class ConfirmView {
  @ApiProperty({ description: 'Merchant number' }) mchId!: string;
  @ApiProperty({ description: 'Id of the mini-program' }) appId!: string;
  @ApiProperty({ description: 'Opaque; `package_info` of the platform, good for 24 hours' }) package!: string;
}

/** A reward as its reporter sees it. */
export class RewardView {
  @ApiProperty() id!: string;
  @ApiProperty() reportId!: string;
  @ApiProperty({ example: 'LC-261122-7K3QX-M' }) reportNumber!: string;
  @ApiProperty({ enum: Object.keys(REWARD_GRADES) }) grade!: RewardGrade;
  @ApiProperty({ type: 'integer', description: 'fen' }) amountFen!: number;
  @ApiProperty({ enum: Object.keys(REWARD_STATES) }) state!: RewardState;
  @ApiProperty({ description: 'The state in Chinese' }) label!: string;
  @ApiProperty({ type: Date, nullable: true, description: 'Until when it can be claimed' }) claimBy!: Date | null;
  @ApiProperty({ type: Date, nullable: true }) paidAt!: Date | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Chinese: why the last claim failed, or why it is held or cancelled',
  })
  reason!: string | null;
  @ApiPropertyOptional({
    type: ConfirmView,
    description: 'Only while the bill waits for the citizen to confirm in WeChat',
  })
  confirm?: ConfirmView;
}

export class RewardPageView {
  @ApiProperty({ type: [RewardView] }) items!: RewardView[];
  @ApiProperty({ type: String, nullable: true, description: NEXT_CURSOR }) nextCursor!: string | null;
}

/** The answer to a claim. */
export class ClaimView {
  @ApiProperty({ type: RewardView }) reward!: RewardView;
  @ApiPropertyOptional({ type: ConfirmView, description: 'Absent with 202' }) confirm?: ConfirmView;
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
