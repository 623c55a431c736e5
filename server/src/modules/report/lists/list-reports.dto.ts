import { NEXT_CURSOR } from '../../../common/next-cursor';
import { PageQuery } from '../../../common/page-query.dto';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { REPORT_STATES, type ReportState } from '@suishoupai/shared/report/states';
import { SEVERITIES } from '@suishoupai/shared/report/words';
import { IdField, TextField } from '../../../common/validation/text.decorators';
import { WordField } from '../../../common/validation/value.decorators';
import { HolderView, NamedView, PHOTO_URL } from '../views/case-parts.view';
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
  @IsIn(Object.keys(REPORT_STATES), { each: true, message: '没有这个状态，请从接口文档列出的状态中选择' })
  state?: ReportState[];

  @IdField('This category and what is below it', true)
  category?: string;

  @IdField('This area and what is below it', true)
  area?: string;

  @TextField({ max: 60, optional: true, description: 'Number, address or words of the description' })
  q?: string;

  @ApiPropertyOptional({ type: Boolean, description: 'true: only those past their deadline; false: only the others' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean({ message: '应为 true（是）或 false（否）' })
  overdue?: boolean;

  @ApiPropertyOptional({ enum: ['newest', 'deadline'], default: 'newest', description: 'deadline: overdue first' })
  @IsOptional()
  @IsIn(['newest', 'deadline'], { message: '排序应为 newest（最新）或 deadline（期限）' })
  sort?: 'newest' | 'deadline';
}

/** A case as a row of a list. */
export class ReportRowView {
  @ApiProperty()
  id!: string;

  @ApiProperty({ example: 'LC-261122-7K3QX-M' })
  number!: string;

  @ApiProperty({ enum: Object.keys(REPORT_STATES) })
  state!: ReportState;

  @ApiProperty({ description: 'The state in Chinese' })
  stateLabel!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty({ enum: Object.keys(SEVERITIES) })
  severity!: string;

  @ApiProperty({ description: 'Of an emergency category: went to a unit at once' })
  emergency!: boolean;

  @ApiProperty()
  category!: NamedView;

  @ApiProperty()
  area!: NamedView;

  @ApiProperty()
  address!: string;

  @ApiProperty({ description: 'The first 60 characters of the description' })
  excerpt!: string;

  @ApiProperty()
  holder!: HolderView;

  @ApiProperty({ description: 'A unit has given its part to me, and it is not done' })
  assignedToMe!: boolean;

  @ApiProperty()
  filedAt!: Date;

  @ApiProperty({
    type: Date,
    nullable: true,
    description: 'By when the unit must have handled it; null until transferred',
  })
  deadline!: Date | null;

  @ApiProperty()
  overdue!: boolean;

  @ApiProperty({ type: Date, nullable: true })
  closedAt!: Date | null;

  @ApiProperty({ type: String, nullable: true, description: PHOTO_URL })
  thumbUrl!: string | null;
}

export class ReportPageView {
  @ApiProperty({ type: [ReportRowView] })
  items!: ReportRowView[];

  @ApiProperty({ type: String, nullable: true, description: NEXT_CURSOR })
  nextCursor!: string | null;
}
