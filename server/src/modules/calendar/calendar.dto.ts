import { ApiProperty } from '@nestjs/swagger';
import { ArrayUnique, IsISO8601, Matches } from 'class-validator';
import { TextField } from '../../common/validation/text.decorators';
import { NestedListField, WordField } from '../../common/validation/value.decorators';

const YEAR = /^20\d\d$/;
const MAX_DAYS = 120;

export class YearQuery {
  @ApiProperty({ example: '2026', pattern: YEAR.source })
  @Matches(YEAR, { message: '请填写四位数的年份' })
  year!: string;
}

export class YearParam extends YearQuery {}

export class CalendarDayDto {
  @ApiProperty({ format: 'date', example: '2026-10-01', description: 'Asia/Shanghai' })
  @Matches(/^20\d\d-\d\d-\d\d$/, { message: '日期应写成 2026-10-01' })
  @IsISO8601({ strict: true }, { message: '没有这个日期，请改正' })
  day!: string;

  @WordField({ work: '调休上班', rest: '放假' })
  kind!: 'work' | 'rest';

  @TextField({ max: 60, description: 'Why, such as 国庆节' })
  note!: string;
}

export class PublishYearDto {
  @NestedListField(CalendarDayDto, 0, MAX_DAYS, {
    description: 'Every day of the year that differs from Monday to Friday; replaces what was published',
  })
  @ArrayUnique((entry: Partial<CalendarDayDto> | null) => entry?.day, { message: '同一天出现了两次，请去掉一个' })
  days!: CalendarDayDto[];
}

export class CalendarYearView {
  @ApiProperty()
  year!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null: counted Monday to Friday' })
  publishedAt!: Date | null;

  @ApiProperty({ type: [CalendarDayDto] })
  days!: CalendarDayDto[];
}

class KnownDayView {
  @ApiProperty({ format: 'date' })
  day!: string;

  @ApiProperty({ enum: ['work', 'rest'] })
  kind!: 'work' | 'rest';
}

/** Of every year that is known. */
export class KnownDaysView {
  @ApiProperty({ type: [KnownDayView], description: 'Days that differ from Monday to Friday, Asia/Shanghai' })
  days!: KnownDayView[];

  @ApiProperty({ type: [String], example: ['2026'], description: 'In any other year the holidays are a guess' })
  publishedYears!: string[];
}
