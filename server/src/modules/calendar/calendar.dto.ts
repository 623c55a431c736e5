import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsISO8601, Matches, ValidateNested } from 'class-validator';
import { TextField } from '../../common/validation/text.decorators';

const YEAR = /^20\d\d$/;

export class YearQuery {
  @ApiProperty({ example: '2026' })
  @Matches(YEAR, { message: '请填写四位数的年份' })
  year!: string;
}

export class YearParam extends YearQuery {}

export class CalendarDayDto {
  @ApiProperty({ example: '2026-10-01', description: 'Asia/Shanghai' })
  @Matches(/^20\d\d-\d\d-\d\d$/, { message: '日期应为 2026-10-01 这样的格式' })
  @IsISO8601({ strict: true }, { message: '没有这个日期' })
  day!: string;

  @ApiProperty({ enum: ['work', 'rest'] })
  @IsIn(['work', 'rest'])
  kind!: 'work' | 'rest';

  @TextField({ max: 60, description: 'Why, such as 国庆节' })
  note!: string;
}

export class PublishYearDto {
  @ApiProperty({ type: [CalendarDayDto], description: 'Every day of the year that differs from Monday to Friday' })
  @IsArray()
  @ArrayMaxSize(120)
  @ArrayUnique(({ day }: CalendarDayDto) => day, { message: '同一天出现了两次' })
  @ValidateNested({ each: true })
  @Type(() => CalendarDayDto)
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
