import { Injectable } from '@nestjs/common';
import type { Severity } from '@suishoupai/shared/report/words';
import { REWARD_GRADES, type RewardGrade } from '@suishoupai/shared/reward/states';
import { chooseRule } from './choose-rule.policy';
import { RewardRuleRepository } from './reward-rule.repository';

/** What each grade is worth for a hazard; grades without a rule are left out. */
@Injectable()
export class RewardAmounts {
  constructor(private readonly rules: RewardRuleRepository) {}

  /** @returns amounts in fen, the highest grade first */
  async of(severity: Severity, categoryPath: string): Promise<{ grade: RewardGrade; amountFen: number }[]> {
    const grades = Object.keys(REWARD_GRADES) as RewardGrade[];
    const chosen = await Promise.all(
      grades.map(async (grade) => chooseRule(await this.rules.activeFor(severity, grade), categoryPath)),
    );
    return chosen.filter((rule) => rule !== null).map(({ grade, amountFen }) => ({ grade, amountFen }));
  }
}
