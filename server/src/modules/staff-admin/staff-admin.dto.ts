import { NEXT_CURSOR } from '../../common/next-cursor';
import { SearchQuery } from '../../common/page-query.dto';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { STAFF_ROLES, type StaffRole } from '@suishoupai/shared/roles';
import { IsOptional, Matches } from 'class-validator';
import { IdField, TextField } from '../../common/validation/text.decorators';
import { NestedListField, WordField, YesNoField } from '../../common/validation/value.decorators';

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
  @ApiPropertyOptional({
    nullable: true,
    type: String,
    pattern: '^1\\d{10}$',
    description: 'Mobile number, for urgent messages; null empties it',
  })
  @IsOptional()
  @Matches(/^1\d{10}$/, { message: '手机号应为 11 位数字' })
  phone?: string | null;
}

export class CreateStaffDto extends StaffFacts {
  @ApiProperty({ pattern: '^[a-z0-9][a-z0-9._-]{2,39}$', description: 'Signs in with it; unique' })
  @Matches(/^[a-z0-9][a-z0-9._-]{2,39}$/, {
    message: '用户名应为 3 到 40 个小写字母、数字、点、下划线或短横线，以字母或数字开头',
  })
  username!: string;

  @TextField({ max: 40 })
  name!: string;

  @NestedListField(GrantDto, 1, MAX_GRANTS)
  grants!: GrantDto[];
}

/** What is left out stays. Null empties what may be empty, and leaves everything else as it is. */
export class ChangeStaffDto extends StaffFacts {
  @TextField({ max: 40, optional: true })
  name?: string | null;

  @NestedListField(GrantDto, 0, MAX_GRANTS, { optional: true, description: 'The whole list: what is not in it ends' })
  grants?: GrantDto[] | null;

  @YesNoField({ optional: true, description: 'True ends every session at once' })
  disabled?: boolean | null;
}

export class StaffQuery extends SearchQuery {}

export class GrantView {
  @ApiProperty({ enum: Object.keys(STAFF_ROLES) })
  role!: StaffRole;

  @ApiProperty({ nullable: true, type: String, description: 'Null: the whole city' })
  areaId!: string | null;

  @ApiProperty({ nullable: true, type: String, description: 'Null: not bound to a unit' })
  unitId!: string | null;

  @ApiProperty({ nullable: true, type: String, description: 'Null: all categories' })
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

  @ApiProperty({ type: String, nullable: true, description: NEXT_CURSOR })
  nextCursor!: string | null;
}

export class OneTimePasswordView {
  @ApiProperty()
  id!: string;

  @ApiProperty({ description: 'Shown this once; the first sign-in has to change it' })
  oneTimePassword!: string;
}
