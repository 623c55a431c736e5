import { LIMITS } from '@suishoupai/shared/limits';
import { TextField } from '../../../../common/validation/text.decorators';
import { IdsField, IntField } from '../../../../common/validation/value.decorators';
import { ActionDto, AddingDto } from './action.dto';

export class SupplementDto extends AddingDto {
  @TextField({ max: LIMITS.text, optional: true, description: 'Text or photos, or both' })
  text?: string;

  @IdsField(LIMITS.photosPerAction, { optional: true, description: 'Ids of POST /photos' })
  photoIds?: string[];
}

export class WithdrawDto extends ActionDto {
  @TextField({ max: LIMITS.reason, optional: true, description: 'Words for the timeline' })
  text?: string;
}

export class RateDto extends AddingDto {
  @IntField(1, 5, { description: '5 is best' })
  stars!: number;

  @TextField({ max: LIMITS.reason, optional: true, description: 'Words for the timeline' })
  text?: string;
}

export class UrgeDto extends AddingDto {
  @TextField({ max: LIMITS.reason, optional: true, description: 'Words for the timeline' })
  text?: string;
}
