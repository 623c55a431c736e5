import { LIMITS } from '@suishoupai/shared/limits';
import { REWARD_GRADES, type RewardGrade } from '@suishoupai/shared/reward/states';
import { TextField } from '../../../../common/validation/text.decorators';
import { IdsField, InstantField, WordField } from '../../../../common/validation/value.decorators';
import { ActionDto } from './action.dto';
import { ReasonDto } from './intake.dto';

export class ApproveDto extends ActionDto {
  @TextField({ max: LIMITS.text, description: 'The answer to the citizen' })
  verdict!: string;

  @WordField(REWARD_GRADES, { optional: true, description: 'A grade, or noRewardReason' })
  rewardGrade?: RewardGrade;

  @TextField({ max: LIMITS.reason, optional: true, description: 'Why there is no reward' })
  noRewardReason?: string;
}

export class AcceptInterimDto extends ActionDto {
  @InstantField({ description: 'By when the hazard must be gone' })
  deadline!: Date;

  @TextField({ max: LIMITS.text, optional: true, description: 'Words for the timeline' })
  text?: string;
}

/** A reason and a new deadline. */
export class ReworkDto extends ReasonDto {
  @InstantField({ description: 'By when it must be handled; within a year' })
  deadline!: Date;
}

export class PublishDto extends ActionDto {
  @IdsField(LIMITS.photosPerReport * 2, { min: 1, description: 'The photos to show, each cleared by this choice' })
  photoIds!: string[];
}

export class UnpublishDto extends ActionDto {
  @TextField({ max: LIMITS.reason, optional: true, description: 'Words for the timeline' })
  text?: string;
}
