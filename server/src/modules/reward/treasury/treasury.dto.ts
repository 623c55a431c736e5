import { LIMITS } from '@suishoupai/shared/limits';
import { SEVERITIES, type Severity } from '@suishoupai/shared/report/words';
import { REWARD_GRADES, REWARD_WAITS, type RewardGrade, type RewardWait } from '@suishoupai/shared/reward/states';
import { PageQuery } from '../../../common/page-query.dto';
import { IdField, TextField } from '../../../common/validation/text.decorators';
import { IntField, WordField, YesNoField } from '../../../common/validation/value.decorators';
import { RewardsQuery } from '../claim/reward.dto';

/** A billion yuan: beyond it a zero too many was typed. */
const MOST_FEN = 100_000_000_000;
const MAX_INT = 2_147_483_647;

export class TreasuryRewardsQuery extends RewardsQuery {
  @WordField(REWARD_WAITS, { optional: true, description: 'Only pending rewards that wait for this' })
  waitsFor?: RewardWait;
}

export class LedgerQuery extends PageQuery {
  @IdField('The budget whose entries to list')
  budgetId!: string;
}

export class ReleaseBody {
  @IntField(1, MAX_INT, { description: 'The version of the reward as last read' })
  version!: number;
}

export class DecisionBody extends ReleaseBody {
  @TextField({ max: LIMITS.reason, description: 'Why; kept on record' })
  reason!: string;
}

export class BudgetBody {
  @TextField({ max: 60, description: 'Unique for the area and the year' })
  name!: string;

  @IdField('The area it pays for, and what is below it')
  areaId!: string;

  @IntField(2020, 2100, { description: 'Calendar year, Asia/Shanghai' })
  fiscalYear!: number;

  @IntField(1, MOST_FEN, { description: 'fen' })
  totalFen!: number;
}

export class TopUpBody {
  @IntField(1, MOST_FEN, { description: 'fen, added to the total' })
  amountFen!: number;
}

export class FreezeBody {
  @YesNoField({ description: 'True freezes, false thaws' })
  frozen!: boolean;
}

export class RuleBody {
  @IdField('A category and what is below it; absent or null: any category', true)
  categoryId?: string | null;

  @WordField(SEVERITIES)
  severity!: Severity;

  @WordField(REWARD_GRADES)
  grade!: RewardGrade;

  @IntField(1, MOST_FEN, { description: 'fen' })
  amountFen!: number;
}
