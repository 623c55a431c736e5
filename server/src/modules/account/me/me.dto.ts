import { ApiProperty } from '@nestjs/swagger';
import { STAFF_ROLES, type StaffRole } from '@suishoupai/shared/roles';
import { TextField } from '../../../common/validation/text.decorators';

export class ChangeMeDto {
  @TextField({ min: 2, max: 16, description: 'The name others see' })
  alias!: string;
}

export class BindPhoneDto {
  @TextField({ max: 200, description: 'One-time code of the phone-number button' })
  code!: string;
}

export class ChangePasswordDto {
  @TextField({ max: 200 })
  current!: string;

  @TextField({ min: 12, max: 200, description: 'At least 12 characters' })
  next!: string;
}

export class MeView {
  @ApiProperty({ enum: ['citizen', 'staff'] })
  kind!: 'citizen' | 'staff';

  @ApiProperty({ description: "A citizen's alias, a staff member's name" })
  name!: string;

  @ApiProperty({
    nullable: true,
    type: String,
    example: '138****0000',
    description: 'With its middle hidden; null until bound',
  })
  phone!: string | null;

  @ApiProperty({
    enum: Object.keys(STAFF_ROLES),
    isArray: true,
    description: 'Roles of a staff account; empty for a citizen',
  })
  roles!: StaffRole[];

  @ApiProperty({ description: 'A new staff account must change its password first' })
  mustChangePassword!: boolean;
}

export class SessionView {
  @ApiProperty()
  id!: string;

  @ApiProperty({ description: 'The User-Agent it was opened with' })
  device!: string;

  @ApiProperty()
  createdAt!: Date;

  @ApiProperty({ description: 'The session this request was made with' })
  current!: boolean;
}
