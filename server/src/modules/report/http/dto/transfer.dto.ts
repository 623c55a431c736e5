import { LIMITS } from '@suishoupai/shared/limits';
import { SEVERITIES, type Severity } from '@suishoupai/shared/report/words';
import { IdField, TextField } from '../../../../common/validation/text.decorators';
import { IdsField, InstantField, WordField } from '../../../../common/validation/value.decorators';
import { ActionDto } from './action.dto';

const MAX_ASSISTING = 5;

export class TransferDto extends ActionDto {
  @IdField('Lead unit; GET /units?areaId=&categoryId= lists those that may receive it')
  unitId!: string;

  @IdsField(MAX_ASSISTING, { description: 'Assisting units, not the lead', optional: true })
  assistingUnitIds?: string[];

  @WordField(SEVERITIES)
  severity!: Severity;

  @InstantField({ description: 'By when it must be handled, within a year; `suggestedDeadline` of the report is one' })
  deadline!: Date;

  @TextField({ max: LIMITS.text, optional: true, description: 'Words for the unit' })
  text?: string;
}

export class ArbitrateDto extends ActionDto {
  @IdField('The unit that must handle it')
  unitId!: string;

  @InstantField({ description: 'By when it must be handled; within a year' })
  deadline!: Date;

  @TextField({ max: LIMITS.reason, description: 'Why' })
  reason!: string;
}

export class AssignDto extends ActionDto {
  @IdField('A handler of the unit')
  handlerId!: string;
}
