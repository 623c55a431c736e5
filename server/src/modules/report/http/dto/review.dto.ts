import { LIMITS } from '@suishoupai/shared/limits';
import { REWARD_GRADES, type RewardGrade } from '@suishoupai/shared/reward/states';
import { IdField, TextField } from '../../../../common/validation/text.decorators';
import {
  FractionField,
  IdsField,
  InstantField,
  NestedListField,
  WordField,
} from '../../../../common/validation/value.decorators';
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

/** The least that a finger can frame. */
const LEAST = 0.005;

/** A part of a photo, in fractions of the view's width and height. */
export class BlurBoxDto {
  @FractionField(0, { description: 'Left edge' })
  x!: number;

  @FractionField(0, { description: 'Upper edge' })
  y!: number;

  @FractionField(LEAST, { description: 'x + width is 1 at most' })
  width!: number;

  @FractionField(LEAST, { description: 'y + height is 1 at most' })
  height!: number;
}

export class BlurDto {
  @IdField('One of photoIds')
  photoId!: string;

  @NestedListField(BlurBoxDto, 1, 20, { description: 'What of it the public may not see' })
  boxes!: BlurBoxDto[];
}

export class PublishDto extends ActionDto {
  @IdsField(LIMITS.photosPerReport * 2, { min: 1, description: 'The photos to show, each cleared by this choice' })
  photoIds!: string[];

  @NestedListField(BlurDto, 0, LIMITS.photosPerReport * 2, {
    optional: true,
    description: 'Photos of which parts are hidden; each appears in public moments later, once that is done',
  })
  blurs?: BlurDto[] | null;
}

export class UnpublishDto extends ActionDto {
  @TextField({ max: LIMITS.reason, optional: true, description: 'Words for the timeline' })
  text?: string;
}
