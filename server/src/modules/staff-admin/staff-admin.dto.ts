import { SearchQuery } from '../../common/page-query.dto';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { STAFF_ROLES, type StaffRole } from '@suishoupai/shared/roles';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsOptional, Matches, ValidateNested } from 'class-validator';
import { IdField, TextField } from '../../common/validation/text.decorators';
import { WordField } from '../../common/validation/value.decorators';

export const MAX_GRANTS = 50;

export class GrantDto {
  @WordField(STAFF_ROLES)
  role!: StaffRole;

  @IdField('This area and below; empty: the whole city', true)
  areaId?: string | null;

  @IdField('This unit and below; handlers and unit leads must have one', true)
  unitId?: string | null;

  @IdField('This category and below; empty: all', true)
  categoryId?: string | null;
}

class StaffFacts {
  @ApiPropertyOptional({ nullable: true, type: String, description: 'Mobile number, for urgent messages' })
  @IsOptional()
  @Matches(/^1\d{10}$/, { message: '手机号应为 11 位数字' })
  phone?: string | null;
}

export class CreateStaffDto extends StaffFacts {
  @ApiProperty()
  @Matches(/^[a-z0-9][a-z0-9._-]{2,39}$/, { message: '用户名用 3 到 40 个小写字母、数字、点或短横线' })
  username!: string;

  @TextField({ max: 40 })
  name!: string;

  @ApiProperty({ type: [GrantDto] })
  @IsArray({ message: '应为列表' })
  @ArrayMaxSize(MAX_GRANTS, { message: `角色最多 ${MAX_GRANTS} 项` })
  @ValidateNested({ each: true })
  @Type(() => GrantDto)
  grants!: GrantDto[];
}

/** What is left out stays. */
export class ChangeStaffDto extends StaffFacts {
  @ApiPropertyOptional({ type: String, nullable: true })
  @TextField({ max: 40, optional: true })
  name?: string | null;

  @ApiPropertyOptional({ type: [GrantDto], description: 'The whole list: what is not in it ends' })
  @IsOptional()
  @IsArray({ message: '应为列表' })
  @ArrayMaxSize(MAX_GRANTS, { message: `角色最多 ${MAX_GRANTS} 项` })
  @ValidateNested({ each: true })
  @Type(() => GrantDto)
  grants?: GrantDto[] | null;

  @ApiPropertyOptional({ type: Boolean, nullable: true, description: 'True ends every session at once' })
  @IsOptional()
  @IsBoolean({ message: '应为是或否' })
  disabled?: boolean | null;
}

export class StaffQuery extends SearchQuery {}

export class GrantView {
  @ApiProperty({ enum: Object.keys(STAFF_ROLES) })
  role!: StaffRole;

  @ApiProperty({ nullable: true, type: String })
  areaId!: string | null;

  @ApiProperty({ nullable: true, type: String })
  unitId!: string | null;

  @ApiProperty({ nullable: true, type: String })
  categoryId!: string | null;
}

export class StaffView {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  username!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ description: 'The number itself is shown to nobody' })
  hasPhone!: boolean;

  @ApiProperty({ type: [GrantView] })
  grants!: GrantView[];

  @ApiProperty()
  mustChangePassword!: boolean;

  @ApiProperty()
  createdAt!: Date;

  @ApiProperty({ nullable: true, type: Date })
  disabledAt!: Date | null;
}

export class StaffPageView {
  @ApiProperty({ type: [StaffView] })
  items!: StaffView[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

export class OneTimePasswordView {
  @ApiProperty()
  id!: string;

  @ApiProperty({ description: 'Shown this once; the first sign-in has to change it' })
  oneTimePassword!: string;
}
