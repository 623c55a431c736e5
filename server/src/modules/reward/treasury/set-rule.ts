import { Injectable } from '@nestjs/common';
import { yuan } from '@suishoupai/shared/money';
import { grantsOf, type Staff } from '../../../common/actor';
import { invalidField, Problem } from '../../../common/problem';
import { Settings } from '../../../config/settings';
import { UnitOfWork } from '../../../database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import { type RuleKey, RewardRuleRepository } from '../grant/reward-rule.repository';
import type { RewardRule } from '../reward-rule.entity';

/** What a grade is worth from now on. Rewards granted before keep their amount. */
@Injectable()
export class SetRule {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: RewardRuleRepository,
    private readonly audit: AuditTrail,
    private readonly settings: Settings,
  ) {}

  /** @throws Problem `role.forbidden`, `request.invalid`, `reward.notPayable` outside what one bill may carry */
  async set(actor: Staff, key: RuleKey, amountFen: number): Promise<RewardRule> {
    if (!grantsOf(actor, 'paymaster').some(({ areaPath }) => isCityWide(areaPath))) {
      throw new Problem('role.forbidden', '奖励标准全市统一，只有全市的奖励复核人员可以设定');
    }
    await this.checkCategory(key.categoryId);
    this.checkPayable(amountFen);
    return this.unitOfWork.run(async () => {
      const rule = await this.rules.replace(key, amountFen);
      const { ruleVersion, grade, severity } = rule;
      await this.audit.append(actor, 'rule.set', 'rule', rule.id, { ruleVersion, grade, severity, amountFen });
      return rule;
    });
  }

  private async checkCategory(id: string | null): Promise<void> {
    if (id === null || (await this.rules.knowsCategory(id))) return;
    throw invalidField('categoryId', 'unknown', '没有这个隐患类别，请重新选择');
  }

  private checkPayable(amountFen: number): void {
    const { WECHAT_PAY_MIN_FEN: least, WECHAT_PAY_MAX_FEN: most } = this.settings;
    if (amountFen >= least && amountFen <= most) return;
    throw new Problem('reward.notPayable', `商户号单笔只能支付 ${yuan(least)} 到 ${yuan(most)}`);
  }
}

/** Everywhere, or the root of the area tree. */
const isCityWide = (areaPath: string | null): boolean =>
  areaPath === null || areaPath.split('/').filter(Boolean).length === 1;
