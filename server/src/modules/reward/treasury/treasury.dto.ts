import { PageQuery } from '../../../common/page-query.dto';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { LIMITS } from '@suishoupai/shared/limits';
import { SEVERITIES, type Severity } from '@suishoupai/shared/report/words';
import { REWARD_GRADES, REWARD_WAITS, type RewardGrade, type RewardWait } from '@suishoupai/shared/reward/states';
import { IdField, TextField } from '../../../common/validation/text.decorators';
import { RewardsQuery } from '../claim/reward.dto';

const WAITS = Object.keys(REWARD_WAITS);
const GRADES = Object.keys(REWARD_GRADES);
const SEVERITY = Object.keys(SEVERITIES);
/** A billion yuan: beyond it a zero too many was typed. */
const MOST_FEN = 100_000_000_000;

export class TreasuryRewardsQuery extends RewardsQuery {
  @ApiPropertyOptional({ enum: WAITS })
  @IsOptional()
  @IsIn(WAITS)
  waitsFor?: RewardWait;
}

export class LedgerQuery extends PageQuery {
  @IdField('预算')
  budgetId!: string;
}

export class ReleaseBody {
  @ApiProperty({ type: 'integer', minimum: 1, description: '看到的版本' })
  @IsInt()
  @Min(1)
  version!: number;
}

export class DecisionBody extends ReleaseBody {
  @TextField({ max: LIMITS.reason, description: '理由' })
  reason!: string;
}

export class BudgetBody {
  @TextField({ max: 60, description: '名称' })
  name!: string;

  @IdField('区域')
  areaId!: string;

  @ApiProperty({ type: 'integer', minimum: 2020, maximum: 2100 })
  @IsInt()
  @Min(2020)
  @Max(2100)
  fiscalYear!: number;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: MOST_FEN, description: 'fen' })
  @IsInt()
  @Min(1)
  @Max(MOST_FEN)
  totalFen!: number;
}

export class TopUpBody {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: MOST_FEN, description: 'fen' })
  @IsInt()
  @Min(1)
  @Max(MOST_FEN)
  amountFen!: number;
}

export class FreezeBody {
  @ApiProperty()
  @IsBoolean()
  frozen!: boolean;
}

export class RuleBody {
  @IdField('隐患类别；不填则适用于各类', true)
  categoryId?: string;

  @ApiProperty({ enum: SEVERITY })
  @IsIn(SEVERITY)
  severity!: Severity;

  @ApiProperty({ enum: GRADES })
  @IsIn(GRADES)
  grade!: RewardGrade;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: MOST_FEN, description: 'fen' })
  @IsInt()
  @Min(1)
  @Max(MOST_FEN)
  amountFen!: number;
}
