import { Injectable } from '@nestjs/common';
import type { Severity } from '@suishoupai/shared/report/words';
import type { RewardGrade, RewardWait } from '@suishoupai/shared/reward/states';
import { Problem } from '../../../common/problem';
import { LookAlikes } from '../../photo/photo.api';
import { PayeeRepository } from '../payout/payee.repository';
import { SECOND_PERSON_FEN } from '../reward-settings';
import type { RewardRule } from '../reward-rule.entity';
import { chooseRule } from './choose-rule.policy';
import { FairPlayRepository } from './fair-play.repository';
import { RewardRuleRepository } from './reward-rule.repository';

/** What the reward of a report depends on; from our tables alone. */
export interface RewardedReport {
  reportId: string;
  /** Citizen; null for a case that staff filed. */
  reporterId: string | null;
  reporterPersonId: string | null;
  categoryId: string;
  categoryPath: string;
  areaId: string;
  areaPath: string;
  severity: Severity;
}

export interface Assessment {
  citizenId: string;
  rule: RewardRule;
  /** The human it needs first; null when only the budget decides. */
  waitsFor: RewardWait | null;
}

/** Whether a report can be rewarded, with how much, and who has to look first. */
@Injectable()
export class AssessReward {
  constructor(
    private readonly rules: RewardRuleRepository,
    private readonly payees: PayeeRepository,
    private readonly fairPlay: FairPlayRepository,
    private readonly lookAlikes: LookAlikes,
  ) {}

  /** @throws Problem `report.noRewardPossible` */
  async assess(facts: RewardedReport, grade: RewardGrade): Promise<Assessment> {
    const citizenId = await this.rewardable(facts);
    const rule = chooseRule(await this.rules.activeFor(facts.severity, grade), facts.categoryPath);
    if (rule === null) throw impossible('没有适用于这个类别、等级的奖励标准，请先由奖励复核人员设定');
    return { citizenId, rule, waitsFor: await this.waitOf(facts.reportId, rule.amountFen) };
  }

  private async rewardable({ reporterId, reporterPersonId }: RewardedReport): Promise<string> {
    if (reporterId === null || reporterPersonId === null) throw impossible('这件上报没有群众上报人，不能发放奖励');
    if (await this.payees.isStaff(reporterPersonId)) throw impossible('上报人是工作人员，不能发放奖励');
    if (await this.payees.hasLeft(reporterId)) throw impossible('上报人已注销账号，不能发放奖励');
    return reporterId;
  }

  private async waitOf(reportId: string, amountFen: number): Promise<RewardWait | null> {
    await this.fairPlay.raise(reportId, await this.lookAlikes.of(reportId));
    if (await this.fairPlay.doubts(reportId)) return 'fairPlay';
    return amountFen >= SECOND_PERSON_FEN ? 'secondPerson' : null;
  }
}

const impossible = (detail: string): Problem => new Problem('report.noRewardPossible', detail);
