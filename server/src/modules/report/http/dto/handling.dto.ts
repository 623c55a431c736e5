import { LIMITS } from '@suishoupai/shared/limits';
import {
  OUTCOMES,
  type Outcome,
  SEVERITIES,
  type Severity,
  SUPERVISION_LEVELS,
  type SupervisionLevel,
} from '@suishoupai/shared/report/words';
import { PointDto } from '../../../../common/validation/point.dto';
import { IdField, TextField } from '../../../../common/validation/text.decorators';
import {
  IdsField,
  InstantField,
  NestedField,
  NestedListField,
  WordField,
  YesNoField,
} from '../../../../common/validation/value.decorators';
import { ActionDto, AddingDto } from './action.dto';

/** A photo of the place after the work, with its time and place. */
export class AfterPhotoDto {
  @IdField('An id of POST /photos')
  photoId!: string;

  @InstantField({ description: 'When it was taken' })
  takenAt!: Date;

  @NestedField(PointDto, { optional: true, description: 'Where it was taken; absent where the device does not tell' })
  point?: PointDto | null;
}

export class ResolveDto extends ActionDto {
  @WordField(OUTCOMES)
  outcome!: Outcome;

  @TextField({ max: LIMITS.text, description: 'What was done' })
  text!: string;

  @NestedListField(AfterPhotoDto, 1, LIMITS.photosPerAction)
  afterPhotos!: AfterPhotoDto[];

  @TextField({ max: LIMITS.text, optional: true, description: 'interimMeasures: what follows' })
  plan?: string;

  @InstantField({ optional: true, description: 'interimMeasures: by when' })
  planDate?: Date;
}

export class ContributeDto extends AddingDto {
  @TextField({ max: LIMITS.text, optional: true, description: 'Text or photos, or both' })
  text?: string;

  @IdsField(LIMITS.photosPerAction, { optional: true, description: 'Ids of POST /photos' })
  photoIds?: string[];

  @YesNoField({ optional: true, description: "The assisting unit's part is finished" })
  done?: boolean;
}

export class ReclassifyDto extends ActionDto {
  @IdField('A leaf of GET /categories; this, severity, or both', true)
  categoryId?: string | null;

  @WordField(SEVERITIES, { optional: true, description: 'This, categoryId, or both' })
  severity?: Severity | null;

  @TextField({ max: LIMITS.reason, description: 'Why' })
  reason!: string;

  @TextField({ max: LIMITS.clause, description: "The standard's clause" })
  clause!: string;
}

export class SuperviseDto extends ActionDto {
  @WordField(SUPERVISION_LEVELS)
  level!: SupervisionLevel;

  @InstantField({ description: 'By when the unit must answer' })
  deadline!: Date;

  @TextField({ max: LIMITS.text, optional: true, description: 'Words for the timeline' })
  text?: string;
}
