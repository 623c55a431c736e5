import { LIMITS } from '@suishoupai/shared/limits';
import { DECLINE_REASONS, type DeclineReason } from '@suishoupai/shared/report/words';
import { IdField, TextField } from '../../../../common/validation/text.decorators';
import { WordField } from '../../../../common/validation/value.decorators';
import { ActionDto, AddingDto } from './action.dto';

export class RequestInfoDto extends ActionDto {
  @TextField({ max: LIMITS.question, description: 'What the reporter is asked' })
  question!: string;
}

export class AskDto extends AddingDto {
  @TextField({ max: LIMITS.question, description: 'What the reporter is asked' })
  question!: string;
}

export class DeclineDto extends ActionDto {
  @WordField(DECLINE_REASONS)
  reasonCode!: DeclineReason;

  @TextField({ max: LIMITS.reason, description: 'Words for the citizen, and where to turn' })
  reason!: string;
}

export class MergeDto extends ActionDto {
  @IdField('The earlier report of the same hazard: open or closed, not itself, not merged')
  targetReportId!: string;

  @TextField({ max: LIMITS.reason, optional: true, description: 'Words for the timeline' })
  text?: string;
}

/** An action whose reason may be given. */
export class OptionalReasonDto extends ActionDto {
  @TextField({ max: LIMITS.reason, optional: true, description: 'Why' })
  reason?: string;
}

/** An action whose reason must be given. */
export class ReasonDto extends ActionDto {
  @TextField({ max: LIMITS.reason, description: 'Why' })
  reason!: string;
}
