import { Injectable } from '@nestjs/common';
import type { RewardGrade } from '@suishoupai/shared/reward/states';
import type { Staff } from '../../../common/actor';
import { invalidField } from '../../../common/problem';
import { GrantReward } from '../../reward/reward.api';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { AssignmentRepository } from '../case/assignment.repository';
import { Participations } from '../case/participations';

export interface ApproveInput extends ActionInput {
  /** The answer to the citizen. */
  verdict: string;
  rewardGrade?: RewardGrade;
  noRewardReason?: string;
}

/** 同意办结: closes the case, answers the citizen, grants the reward; in one transaction. */
@Injectable()
export class Approve {
  constructor(
    private readonly perform: PerformAction,
    private readonly participations: Participations,
    private readonly assignments: AssignmentRepository,
    private readonly rewards: GrantReward,
  ) {}

  execute(actor: Staff, id: string, input: ApproveInput): Promise<Receipt> {
    return this.perform.run('approve', actor, id, input, async ({ kase: { report }, now }) => {
      requireOneOf(input);
      await this.participations.take(actor, id, 'approver');
      await this.assignments.endAll(id, 'done');
      if (input.rewardGrade) await this.rewards.grant(actor, { ...report, reportId: id }, input.rewardGrade);
      return {
        text: input.verdict,
        data: { outcome: report.outcome, rewardGrade: input.rewardGrade, noRewardReason: input.noRewardReason },
        changes: { verdict: input.verdict, closedAt: now },
      };
    });
  }
}

const requireOneOf = ({ rewardGrade, noRewardReason }: ApproveInput): void => {
  if (rewardGrade === undefined || noRewardReason === undefined) return;
  throw invalidField('noRewardReason', 'exclusive', '已选了奖励等级，请不要再填不奖励的原因');
};
