import { YesNoField } from '../../../common/validation/value.decorators';

export class DeleteMeDto {
  @YesNoField({ optional: true, description: 'I give up what I have not been paid' })
  forfeit?: boolean | null;
}
