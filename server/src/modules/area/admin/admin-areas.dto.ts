import { NEXT_CURSOR } from '../../../common/next-cursor';
import { CodeField } from '../../../common/validation/code.decorators';
import { SearchQuery } from '../../../common/page-query.dto';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Max, Min } from 'class-validator';
import { IdField, TextField } from '../../../common/validation/text.decorators';
import { WordField } from '../../../common/validation/value.decorators';
import type { AreaLevel } from '../area.entity';
import { AreaView } from '../area.view';
import { AREA_LEVELS } from './area-levels';
import { PolygonField } from './polygon.decorator';

/** What is left out stays. Null empties what may be empty, and leaves everything else as it is. */
class AreaFacts {
  @ApiPropertyOptional({
    nullable: true,
    type: Number,
    description: 'Centre, WGS84; together with lng; null empties both',
  })
  @IsOptional()
  @Min(-90, { message: '纬度应在 -90 到 90 之间' })
  @Max(90, { message: '纬度应在 -90 到 90 之间' })
  lat?: number | null;

  @ApiPropertyOptional({ nullable: true, type: Number })
  @IsOptional()
  @Min(-180, { message: '经度应在 -180 到 180 之间' })
  @Max(180, { message: '经度应在 -180 到 180 之间' })
  lng?: number | null;

  @PolygonField()
  polygon?: [number, number][][] | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @TextField({ max: 40, optional: true, description: 'Who answers for the area; null empties it' })
  responsibleName?: string | null;
}

export class ChangeAreaDto extends AreaFacts {
  @ApiPropertyOptional({ type: String, nullable: true })
  @TextField({ max: 60, optional: true })
  name?: string | null;
}

export class CreateAreaDto extends AreaFacts {
  @CodeField(20)
  code!: string;

  @TextField({ max: 60 })
  name!: string;

  @WordField(AREA_LEVELS)
  level!: AreaLevel;

  @IdField('Empty only for the city', true)
  parentId?: string | null;
}

export class CloseAreaDto {
  @IdField('Which area follows', true)
  successorId?: string | null;
}

export class AdminAreasQuery extends SearchQuery {
  @IdField('Only the areas right below this one', true)
  parentId?: string;
}

export class AdminAreaView extends AreaView {
  @ApiProperty({
    nullable: true,
    type: 'array',
    items: { type: 'array', items: { type: 'array', items: { type: 'number' } } },
  })
  polygon!: [number, number][][] | null;

  @ApiProperty({ nullable: true, type: String })
  responsibleName!: string | null;

  @ApiProperty({ nullable: true, type: Date })
  validTo!: Date | null;

  @ApiProperty({ nullable: true, type: String })
  successorId!: string | null;
}

export class AdminAreaPageView {
  @ApiProperty({ type: [AdminAreaView] })
  items!: AdminAreaView[];

  @ApiProperty({ type: String, nullable: true, description: NEXT_CURSOR })
  nextCursor!: string | null;
}
