import { PageQuery } from '../../common/page-query.dto';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { REPORT_STATES, type ReportState } from '@suishoupai/shared/report/states';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional } from 'class-validator';
import { IdField } from '../../common/validation/text.decorators';
import { BoundsField, type Bounds } from './bounds.decorator';

export class SquareQuery extends PageQuery {
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

export class SquareMapQuery {
  @BoundsField()
  bbox!: Bounds;
}
