import { NEXT_CURSOR } from '../../../common/next-cursor';
import { CodeField } from '../../../common/validation/code.decorators';
import { SearchQuery } from '../../../common/page-query.dto';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { IdField, TextField } from '../../../common/validation/text.decorators';
import { NestedListField } from '../../../common/validation/value.decorators';
import { UnitView } from '../unit.view';

export const MAX_COVERAGE = 2000;

export class CoverageDto {
  @IdField('Where: this area and everything below it')
  areaId!: string;

  @IdField('What: this category and everything below it')
  categoryId!: string;
}

/** What is left out stays. Null empties what may be empty, and leaves everything else as it is. */
class UnitFacts {
  @ApiPropertyOptional({
    nullable: true,
    type: String,
    pattern: '^[0-9+ -]{3,30}$',
    description: 'Public office number; null empties it',
  })
  @IsOptional()
  @Matches(/^[0-9+ -]{3,30}$/, { message: '电话应为 3 到 30 个数字、加号、空格或短横线' })
  phone?: string | null;

  @NestedListField(CoverageDto, 0, MAX_COVERAGE, {
    optional: true,
    description: 'The whole list: what is not in it ends',
  })
  coverage?: CoverageDto[] | null;
}

export class ChangeUnitDto extends UnitFacts {
  @TextField({ max: 100, optional: true })
  name?: string | null;

  @IdField('Where the unit sits', true)
  areaId?: string | null;
}

export class CreateUnitDto extends UnitFacts {
  @CodeField(40)
  code!: string;

  @TextField({ max: 100 })
  name!: string;

  @IdField('Empty for a unit at the top', true)
  parentId?: string | null;

  @IdField('Where the unit sits')
  areaId!: string;
}

export class CloseUnitDto {
  @IdField('Which unit follows', true)
  successorId?: string | null;
}

export class AdminUnitsQuery extends SearchQuery {}

export class AdminUnitView extends UnitView {
  @ApiProperty({ nullable: true, type: Date })
  validTo!: Date | null;

  @ApiProperty({ nullable: true, type: String })
  successorId!: string | null;

  @ApiProperty({ type: [CoverageDto] })
  coverage!: CoverageDto[];
}

export class AdminUnitPageView {
  @ApiProperty({ type: [AdminUnitView] })
  items!: AdminUnitView[];

  @ApiProperty({ type: String, nullable: true, description: NEXT_CURSOR })
  nextCursor!: string | null;
}
