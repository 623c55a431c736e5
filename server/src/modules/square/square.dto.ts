import { REPORT_STATES, type ReportState } from '@suishoupai/shared/report/states';
import { ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../../common/page-query.dto';
import { IdField } from '../../common/validation/text.decorators';
import { BoundsField, type Bounds } from './bounds.decorator';

/** By what the feed and the map can be narrowed. */
export class SquareFilterQuery {
  @IdField('This category and what is below it', true)
  category?: string;

  @IdField('This area and what is below it; a village counts as its township', true)
  area?: string;

  @ApiPropertyOptional({ enum: Object.keys(REPORT_STATES), isArray: true, description: 'One, or several with commas' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsIn(Object.keys(REPORT_STATES), { each: true, message: '没有这个状态，请从接口文档列出的状态中选择' })
  state?: ReportState[];
}

export class SquareQuery extends IntersectionType(SquareFilterQuery, PageQuery) {}

export class SquareMapQuery extends SquareFilterQuery {
  @BoundsField()
  bbox!: Bounds;
}
