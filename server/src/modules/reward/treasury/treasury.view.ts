import { ApiProperty } from '@nestjs/swagger';
import { REWARD_STATES, type RewardGrade, type RewardState, type RewardWait } from '@suishoupai/shared/reward/states';
import type { FairPlayFlag } from '../fair-play-flag.entity';
import type { LedgerEntry } from '../ledger-entry.entity';
import type { Payout } from '../payout.entity';
import type { RewardBudget } from '../reward-budget.entity';
import type { RewardRule } from '../reward-rule.entity';
import type { Reward } from '../reward.entity';

/** A reward for those who watch the money: nothing about who reported. */
export class TreasuryRewardView {
  @ApiProperty() id!: string;
  @ApiProperty() reportId!: string;
  @ApiProperty() reportNumber!: string;
  @ApiProperty() grade!: RewardGrade;
  @ApiProperty({ description: 'fen' }) amountFen!: number;
  @ApiProperty({ enum: Object.keys(REWARD_STATES) }) state!: RewardState;
  @ApiProperty() label!: string;
  @ApiProperty({ type: String, nullable: true }) waitsFor!: RewardWait | null;
  @ApiProperty() version!: number;
  @ApiProperty() failures!: number;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty() grantedAt!: Date;
  @ApiProperty({ type: Date, nullable: true }) claimBy!: Date | null;
  @ApiProperty({ type: Date, nullable: true }) paidAt!: Date | null;
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
  @ApiProperty() fiscalYear!: number;
  @ApiProperty({ description: 'fen' }) totalFen!: number;
  @ApiProperty({ description: 'fen' }) reservedFen!: number;
  @ApiProperty({ description: 'fen' }) paidFen!: number;
  @ApiProperty({ description: 'fen, neither reserved nor paid' }) availableFen!: number;
  @ApiProperty() frozen!: boolean;
}

export const budgetView = (budget: RewardBudget): BudgetView => {
  const { id, name, areaId, fiscalYear, totalFen, reservedFen, paidFen, frozen } = budget;
  const availableFen = totalFen - reservedFen - paidFen;
  return { id, name, areaId, fiscalYear, totalFen, reservedFen, paidFen, availableFen, frozen };
};

/** Never the frozen bytes, which name the payee. */
export type PayoutView = Omit<Payout, 'requestSealed' | 'packageInfo' | 'liveKey'>;

export const payoutView = (payout: Payout): PayoutView => ({
  id: payout.id,
  rewardId: payout.rewardId,
  attempt: payout.attempt,
  outBillNo: payout.outBillNo,
  amountFen: payout.amountFen,
  state: payout.state,
  transferBillNo: payout.transferBillNo,
  failReason: payout.failReason,
  lastError: payout.lastError,
  sends: payout.sends,
  checks: payout.checks,
  createdAt: payout.createdAt,
  updatedAt: payout.updatedAt,
});

export type LedgerView = Pick<
  LedgerEntry,
  'id' | 'postingId' | 'budgetId' | 'rewardId' | 'account' | 'amountFen' | 'kind' | 'at'
>;

export const ledgerView = (entry: LedgerEntry): LedgerView => ({
  id: entry.id,
  postingId: entry.postingId,
  budgetId: entry.budgetId,
  rewardId: entry.rewardId,
  account: entry.account,
  amountFen: entry.amountFen,
  kind: entry.kind,
  at: entry.at,
});

export type FlagView = Pick<FairPlayFlag, 'id' | 'reportId' | 'kind' | 'otherReportId' | 'raisedAt' | 'clearedAt'>;

export const flagView = (flag: FairPlayFlag): FlagView => ({
  id: flag.id,
  reportId: flag.reportId,
  kind: flag.kind,
  otherReportId: flag.otherReportId,
  raisedAt: flag.raisedAt,
  clearedAt: flag.clearedAt,
});

export type RuleView = Pick<
  RewardRule,
  'id' | 'ruleVersion' | 'categoryId' | 'severity' | 'grade' | 'amountFen' | 'activeFrom'
>;

export const ruleView = (rule: RewardRule): RuleView => ({
  id: rule.id,
  ruleVersion: rule.ruleVersion,
  categoryId: rule.categoryId,
  severity: rule.severity,
  grade: rule.grade,
  amountFen: rule.amountFen,
  activeFrom: rule.activeFrom,
});
