import { ApiProperty } from '@nestjs/swagger';
import { LIMITS } from '@suishoupai/shared/limits';
import { TextField } from '../../../common/validation/text.decorators';

export class RevealDto {
  @TextField({ min: 4, max: LIMITS.reason, description: 'Why it is needed; kept on record' })
  reason!: string;
}

/** What a caller left with the hotline. */
export class ContactView {
  @ApiProperty({ type: String, nullable: true })
  name!: string | null;

  @ApiProperty({ type: String, nullable: true })
  phone!: string | null;
}

export class RevealView {
  @ApiProperty({ type: String, nullable: true, description: 'Null when staff filed it' })
  alias!: string | null;

  @ApiProperty({ type: String, nullable: true })
  phone!: string | null;

  @ApiProperty({ type: ContactView, nullable: true })
  contact!: ContactView | null;

  @ApiProperty({ description: 'Take it off the screen then' })
  expiresAt!: Date;
}
