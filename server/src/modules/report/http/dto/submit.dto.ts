import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject, IsOptional } from 'class-validator';
import { LIMITS } from '@suishoupai/shared/limits';
import { SEVERITIES, type Severity, SOURCES, type Source } from '@suishoupai/shared/report/words';
import { PointDto } from '../../../../common/validation/point.dto';
import { IdField, TextField } from '../../../../common/validation/text.decorators';
import { IdsField, NestedField, NO_OBJECT, WordField } from '../../../../common/validation/value.decorators';

const { citizen: _ownFiling, ...STAFF_SOURCES } = SOURCES;

export class ContactDto {
  @TextField({ max: LIMITS.contactName, optional: true, description: 'As the caller gave it' })
  name?: string;

  @TextField({ max: LIMITS.contactPhone, optional: true, description: 'As the caller gave it' })
  phone?: string;
}

export class SubmitReportDto {
  @IdField('A leaf of GET /categories')
  categoryId!: string;

  @TextField({ max: LIMITS.description, description: 'What is dangerous there' })
  description!: string;

  @TextField({ max: LIMITS.address, description: 'In words' })
  address!: string;

  @NestedField(PointDto, { optional: true, description: 'Where it is; without it the address must do' })
  point?: PointDto;

  @IdField('An area of GET /areas, when there is no point', true)
  areaId?: string | null;

  @IdsField(LIMITS.photosPerReport, {
    optional: true,
    description: "Ids of POST /photos; a citizen's report needs at least one unless the category is an emergency",
  })
  photoIds?: string[];

  @IdField('The unit that should receive it; absent or null: 不清楚，由平台转办', true)
  unitId?: string | null;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    nullable: true,
    example: { place: '商铺', blocked: '是' },
    description:
      "Answers by the key of the category's question: of a `choice` one of its options, of a `yesNo` 是 or 否, " +
      `of a \`number\` digits with at most three decimals, of a \`text\` at most ${LIMITS.answer} characters`,
  })
  @IsOptional()
  @IsObject({ message: NO_OBJECT })
  answers?: Record<string, string>;

  @WordField(STAFF_SOURCES, { optional: true, description: 'Staff only; hotline unless given' })
  source?: Exclude<Source, 'citizen'>;

  @WordField(SEVERITIES, { optional: true, description: 'Staff only; general unless given' })
  severity?: Severity;

  @NestedField(ContactDto, { optional: true, description: 'Staff only: whom to ask; sealed' })
  contact?: ContactDto;
}
