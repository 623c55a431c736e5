import { Inject, Injectable } from '@nestjs/common';
import type { RewardGrade, RewardState } from '@suishoupai/shared/reward/states';
import type { Staff } from '../../../common/actor';
import { IDS, type Ids } from '../../../common/ids';
import { AuditTrail } from '../../audit/audit.api';
import { Ledger } from '../budget/ledger';
import { OpenWindow } from '../open-window';
import type { Reward } from '../reward.entity';
import { RewardRepository } from '../reward.repository';
import { AssessReward, type Assessment, type RewardedReport } from './assess-reward';

/** What staff see of a case's reward. */
export interface StaffRewardView {
  id: string;
  state: RewardState;
  amountFen: number;
  grade: RewardGrade;
}

/** The reward of a report, for the one who closes it. */
@Injectable()
export class GrantReward {
  constructor(
    private readonly rewards: RewardRepository,
    private readonly assessment: AssessReward,
    private readonly ledger: Ledger,
    private readonly window: OpenWindow,
    private readonly audit: AuditTrail,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /**
   * Grants the reward inside the approval's unit of work. An empty budget never refuses: the reward then waits. A live
   * reward of an earlier approval stays as it is, and nothing is granted.
   * @throws Problem `report.noRewardPossible`
   */
  async grant(actor: Staff, facts: RewardedReport, grade: RewardGrade): Promise<void> {
    if ((await this.rewards.liveOf(facts.reportId)) !== null) return;
    const assessed = await this.assessment.assess(facts, grade);
    const reward = await this.reserve(newReward(this.ids.next(), actor, facts.reportId, assessed), facts.areaPath);
    await this.rewards.add(reward);
    await this.window.announce(reward);
    const { state, waitsFor, amountFen } = reward;
    const detail = { reportId: facts.reportId, grade, amountFen, state, waitsFor };
    await this.audit.append(actor, 'reward.grant', 'reward', reward.id, detail);
  }

  /** The report's reward is being claimed or is paid. */
  async hasTaken(reportId: string): Promise<boolean> {
    const state = (await this.rewards.liveOf(reportId))?.state;
    return state === 'claiming' || state === 'paid';
  }

  /** The report's live reward; null without one. */
  async rewardOfReport(reportId: string): Promise<StaffRewardView | null> {
    const reward = await this.rewards.liveOf(reportId);
    return reward && { id: reward.id, state: reward.state, amountFen: reward.amountFen, grade: reward.grade };
  }

  private async reserve(reward: NewReward, areaPath: string): Promise<NewReward> {
    if (reward.waitsFor !== null) return reward;
    const budgetId = await this.ledger.reserve(areaPath, reward);
    if (budgetId === null) return { ...reward, waitsFor: 'budget' };
    return { ...reward, state: 'claimable', budgetId, claimBy: this.window.end() };
  }
}

type NewReward = Omit<Reward, 'grantedAt' | 'updatedAt'>;

const newReward = (
  id: string,
  actor: Staff,
  reportId: string,
  { citizenId, rule, waitsFor }: Assessment,
): NewReward => ({
  id,
  reportId,
  liveKey: 1,
  citizenId,
  ruleId: rule.id,
  grade: rule.grade,
  amountFen: rule.amountFen,
  state: 'pendingApproval',
  waitsFor,
  version: 1,
  budgetId: null,
  grantedBy: actor.id,
  claimBy: null,
  claimedAt: null,
  paidAt: null,
  failures: 0,
  reason: null,
});
