import { CodeField } from '../../../common/validation/code.decorators';
import { SearchQuery } from '../../../common/page-query.dto';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, Matches, ValidateNested } from 'class-validator';
import { IdField, TextField } from '../../../common/validation/text.decorators';
import { UnitView } from '../unit.view';

export const MAX_COVERAGE = 2000;

export class CoverageDto {
  @IdField('Where: this area and everything below it')
  areaId!: string;

  @IdField('What: this category and everything below it')
  categoryId!: string;
}

/** Null empties a value; what is left out stays. */
class UnitFacts {
  @ApiPropertyOptional({ nullable: true, type: String, description: 'Public office number' })
  @IsOptional()
  @Matches(/^[0-9+ -]{3,30}$/, { message: '电话只能用数字、空格和短横线' })
  phone?: string | null;

  @ApiPropertyOptional({ type: [CoverageDto], description: 'The whole list: what is not in it ends' })
  @IsOptional()
  @IsArray({ message: '应为列表' })
  @ArrayMaxSize(MAX_COVERAGE, { message: `负责范围最多 ${MAX_COVERAGE} 项` })
  @ValidateNested({ each: true })
  @Type(() => CoverageDto)
  coverage?: CoverageDto[] | null;
}

export class ChangeUnitDto extends UnitFacts {
  @ApiPropertyOptional({ type: String, nullable: true })
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

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}
