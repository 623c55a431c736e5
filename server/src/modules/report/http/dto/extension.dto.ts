import { LIMITS } from '@suishoupai/shared/limits';
import { TextField } from '../../../../common/validation/text.decorators';
import { IntField } from '../../../../common/validation/value.decorators';
import { ActionDto } from './action.dto';

export class GrantExtensionDto extends ActionDto {
  @IntField(1, LIMITS.extensionWorkingDays, { description: 'At most what was asked for' })
  workingDays!: number;
}

export class RequestExtensionDto extends GrantExtensionDto {
  @TextField({ max: LIMITS.reason, description: 'Why' })
  reason!: string;
}
