import { NEXT_CURSOR } from '../../../common/next-cursor';
import { ApiProperty } from '@nestjs/swagger';
import { SEVERITIES, type Severity } from '@suishoupai/shared/report/words';
import { REWARD_GRADES, type RewardGrade } from '@suishoupai/shared/reward/states';
import { PAYOUT_STATES } from '../../../gateways/payout/payout.port';
import type { FairPlayFlag } from '../fair-play-flag.entity';
import type { LedgerEntry } from '../ledger-entry.entity';
import type { Payout } from '../payout.entity';
import type { RewardRule } from '../reward-rule.entity';

const ACCOUNTS: LedgerEntry['account'][] = ['funding', 'available', 'reserved', 'paid'];
const MOVES: LedgerEntry['kind'][] = ['fund', 'reserve', 'pay', 'release'];
const FLAGS: FairPlayFlag['kind'][] = ['lookAlikePhoto'];

/** Never the frozen bytes, which name the payee. */
export class PayoutView implements Omit<Payout, 'requestSealed' | 'packageInfo' | 'liveKey'> {
  @ApiProperty() id!: string;
  @ApiProperty() rewardId!: string;
  @ApiProperty({ type: 'integer', description: 'From 1, of the reward' }) attempt!: number;
  @ApiProperty({ description: 'Our number at the platform' }) outBillNo!: string;
  @ApiProperty({ type: 'integer', description: 'fen' }) amountFen!: number;
  @ApiProperty({ enum: [...PAYOUT_STATES], description: "The platform's words; CREATED until its first answer" })
  state!: Payout['state'];
  @ApiProperty({ type: String, nullable: true, description: "The platform's number" }) transferBillNo!: string | null;
  @ApiProperty({ type: String, nullable: true, description: "The platform's word for why it failed" }) failReason!:
    string | null;
  @ApiProperty({ type: String, nullable: true, description: 'What went wrong when it was last sent or asked for' })
  lastError!: string | null;
  @ApiProperty({ type: 'integer', description: 'How often it was sent' }) sends!: number;
  @ApiProperty({ type: 'integer', description: 'How often its state was asked for' }) checks!: number;
  @ApiProperty() createdAt!: Date;
  @ApiProperty() updatedAt!: Date;
}

export class PayoutPageView {
  @ApiProperty({ type: [PayoutView] }) items!: PayoutView[];
  @ApiProperty({ type: String, nullable: true, description: NEXT_CURSOR }) nextCursor!: string | null;
}

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

export class LedgerView implements LedgerEntry {
  @ApiProperty() id!: string;
  @ApiProperty({ description: 'The entries of one posting sum to zero' }) postingId!: string;
  @ApiProperty() budgetId!: string;
  @ApiProperty({ type: String, nullable: true }) rewardId!: string | null;
  @ApiProperty({ enum: ACCOUNTS }) account!: LedgerEntry['account'];
  @ApiProperty({ type: 'integer', description: 'fen; negative for what leaves the account' }) amountFen!: number;
  @ApiProperty({ enum: MOVES }) kind!: LedgerEntry['kind'];
  @ApiProperty() at!: Date;
}

export class LedgerPageView {
  @ApiProperty({ type: [LedgerView] }) items!: LedgerView[];
  @ApiProperty({ type: String, nullable: true, description: NEXT_CURSOR }) nextCursor!: string | null;
}

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

/** A doubt, with the numbers of the two cases it is about. */
export class FlagView implements FairPlayFlag {
  @ApiProperty() id!: string;
  @ApiProperty() reportId!: string;
  @ApiProperty({ enum: FLAGS }) kind!: FairPlayFlag['kind'];
  @ApiProperty() reportNumber!: string;
  @ApiProperty() otherReportId!: string;
  @ApiProperty() otherReportNumber!: string;
  @ApiProperty() raisedAt!: Date;
  @ApiProperty({ type: Date, nullable: true }) clearedAt!: Date | null;
}

export class FlagPageView {
  @ApiProperty({ type: [FlagView] }) items!: FlagView[];
  @ApiProperty({ type: String, nullable: true, description: NEXT_CURSOR }) nextCursor!: string | null;
}

export const flagView = (flag: FairPlayFlag, numbers: ReadonlyMap<string, string>): FlagView => ({
  id: flag.id,
  reportId: flag.reportId,
  reportNumber: numbers.get(flag.reportId) ?? '',
  kind: flag.kind,
  otherReportId: flag.otherReportId,
  otherReportNumber: numbers.get(flag.otherReportId) ?? '',
  raisedAt: flag.raisedAt,
  clearedAt: flag.clearedAt,
});

export class RuleView implements Omit<RewardRule, 'activeTo'> {
  @ApiProperty() id!: string;
  @ApiProperty({ type: 'integer' }) ruleVersion!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Null: any category' })
  categoryId!: string | null;
  @ApiProperty({ enum: Object.keys(SEVERITIES) }) severity!: Severity;
  @ApiProperty({ enum: Object.keys(REWARD_GRADES) }) grade!: RewardGrade;
  @ApiProperty({ type: 'integer', description: 'fen' }) amountFen!: number;
  @ApiProperty() activeFrom!: Date;
}

export class RulesView {
  @ApiProperty({ type: [RuleView] }) items!: RuleView[];
}

export const ruleView = (rule: RewardRule): RuleView => ({
  id: rule.id,
  ruleVersion: rule.ruleVersion,
  categoryId: rule.categoryId,
  severity: rule.severity,
  grade: rule.grade,
  amountFen: rule.amountFen,
  activeFrom: rule.activeFrom,
});
