import { PageQuery } from '../../../common/page-query.dto';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { REPORT_STATES, type ReportState } from '@suishoupai/shared/report/states';
import { SEVERITIES } from '@suishoupai/shared/report/words';
import { IdField, TextField } from '../../../common/validation/text.decorators';
import { WordField } from '../../../common/validation/value.decorators';
import { HolderView, NamedView } from '../views/case-parts.view';
import { type Scope, SCOPES } from './case-scope.queries';

export class ListReportsQuery extends PageQuery {
  @WordField(SCOPES, { optional: true, description: 'Default: mine for a citizen, unit or office for staff' })
  scope?: Scope;

  @ApiPropertyOptional({
    enum: Object.keys(REPORT_STATES),
    isArray: true,
    description: 'One or several, comma-separated',
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsIn(Object.keys(REPORT_STATES), { each: true, message: '没有这个状态' })
  state?: ReportState[];

  @IdField('This category and what is below it', true)
  category?: string;

  @IdField('This area and what is below it', true)
  area?: string;

  @TextField({ max: 60, optional: true, description: 'Number, address or words of the description' })
  q?: string;

  @ApiPropertyOptional({ description: 'Only those past their deadline' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean({ message: '应为 true 或 false' })
  overdue?: boolean;

  @ApiPropertyOptional({ enum: ['newest', 'deadline'], description: 'deadline: overdue first' })
  @IsOptional()
  @IsIn(['newest', 'deadline'], { message: '排序应为 newest 或 deadline' })
  sort?: 'newest' | 'deadline';
}

/** A case as a row of a list. */
export class ReportRowView {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  number!: string;

  @ApiProperty({ enum: Object.keys(REPORT_STATES) })
  state!: ReportState;

  @ApiProperty()
  stateLabel!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty({ enum: Object.keys(SEVERITIES) })
  severity!: string;

  @ApiProperty()
  emergency!: boolean;

  @ApiProperty()
  category!: NamedView;

  @ApiProperty()
  area!: NamedView;

  @ApiProperty()
  address!: string;

  @ApiProperty({ description: 'The first 60 characters' })
  excerpt!: string;

  @ApiProperty()
  holder!: HolderView;

  @ApiProperty()
  filedAt!: Date;

  @ApiProperty({ type: Date, nullable: true })
  deadline!: Date | null;

  @ApiProperty()
  overdue!: boolean;

  @ApiProperty({ type: Date, nullable: true })
  closedAt!: Date | null;

  @ApiProperty({ type: String, nullable: true })
  thumbUrl!: string | null;
}

export class ReportPageView {
  @ApiProperty({ type: [ReportRowView] })
  items!: ReportRowView[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}
