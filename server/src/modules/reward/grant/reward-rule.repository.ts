import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Severity } from '@suishoupai/shared/report/words';
import type { RewardGrade } from '@suishoupai/shared/reward/states';
import { CLOCK, type Clock } from '../../../common/clock';
import { IDS, type Ids } from '../../../common/ids';
import { Database } from '../../../database/database';
import { Category } from '../../category/category.entity';
import { RewardRule } from '../reward-rule.entity';

export type RuleKey = Pick<RewardRule, 'categoryId' | 'severity' | 'grade'>;

@Injectable()
export class RewardRuleRepository {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  activeFor(severity: Severity, grade: RewardGrade): Promise<RewardRule[]> {
    return this.database.repository(RewardRule).findBy({ severity, grade, activeTo: IsNull() });
  }

  knowsCategory(id: string): Promise<boolean> {
    return this.database.repository(Category).existsBy({ id });
  }

  /** Ends the rule that is in force for this category, severity and grade, and begins the next version. */
  async replace({ categoryId, severity, grade }: RuleKey, amountFen: number): Promise<RewardRule> {
    const rules = this.database.repository(RewardRule);
    const now = this.clock.now();
    const former = { categoryId: categoryId ?? IsNull(), severity, grade };
    const ruleVersion = ((await rules.maximum('ruleVersion', former)) ?? 0) + 1;
    await rules.update({ ...former, activeTo: IsNull() }, { activeTo: now });
    const rule = { id: this.ids.next(), ruleVersion, categoryId, severity, grade, amountFen };
    const row: RewardRule = { ...rule, activeFrom: now, activeTo: null };
    await rules.insert(row);
    return row;
  }
}
