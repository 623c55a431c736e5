import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject, IsOptional } from 'class-validator';
import { LIMITS } from '@suishoupai/shared/limits';
import { SEVERITIES, type Severity, SOURCES, type Source } from '@suishoupai/shared/report/words';
import { PointDto } from '../../../../common/validation/point.dto';
import { IdField, TextField } from '../../../../common/validation/text.decorators';
import { IdsField, NestedField, WordField } from '../../../../common/validation/value.decorators';

const { citizen: _ownFiling, ...STAFF_SOURCES } = SOURCES;

export class ContactDto {
  @TextField({ max: 40, optional: true })
  name?: string;

  @TextField({ max: 20, optional: true })
  phone?: string;
}

export class SubmitReportDto {
  @IdField('A leaf of GET /categories')
  categoryId!: string;

  @TextField({ max: LIMITS.description, description: 'What is dangerous there' })
  description!: string;

  @TextField({ max: LIMITS.address })
  address!: string;

  @NestedField(PointDto, { optional: true, description: 'Where it is; without it the address must do' })
  point?: PointDto;

  @IdField('An area of GET /areas, when there is no point', true)
  areaId?: string | null;

  @IdsField(LIMITS.photosPerReport, {
    optional: true,
    description: 'Uploaded photos; at least one, except in an emergency',
  })
  photoIds?: string[];

  @IdField('The unit that should receive it; absent or null: 不清楚，由平台转办', true)
  unitId?: string | null;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: "Answers to the category's questions, by key",
  })
  @IsOptional()
  @IsObject({ message: '格式不对' })
  answers?: Record<string, string>;

  @WordField(STAFF_SOURCES, { optional: true, description: 'Staff only' })
  source?: Exclude<Source, 'citizen'>;

  @WordField(SEVERITIES, { optional: true, description: 'Staff only' })
  severity?: Severity;

  @NestedField(ContactDto, { optional: true, description: 'Staff only: whom to ask; sealed' })
  contact?: ContactDto;
}
