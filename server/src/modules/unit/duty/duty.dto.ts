import { NEXT_CURSOR } from '../../../common/next-cursor';
import { PageQuery } from '../../../common/page-query.dto';
import { ApiProperty } from '@nestjs/swagger';
import { IdField } from '../../../common/validation/text.decorators';
import { InstantField } from '../../../common/validation/value.decorators';

export class AddDutyDto {
  @IdField('Unit')
  unitId!: string;

  @IdField('Staff account of the unit')
  staffUserId!: string;

  @InstantField({ description: 'First moment on duty' })
  startsAt!: Date;

  @InstantField({ description: 'Last moment; a span is at most 31 days' })
  endsAt!: Date;
}

export class DutyQuery extends PageQuery {
  @IdField('Unit', true)
  unitId?: string;

  @InstantField({ optional: true, description: 'Only spans that end after this' })
  from?: Date;
}

export class DutyView {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  unitId!: string;

  @ApiProperty()
  staffUserId!: string;

  @ApiProperty()
  staffName!: string;

  @ApiProperty()
  startsAt!: Date;

  @ApiProperty()
  endsAt!: Date;
}

export class DutyPageView {
  @ApiProperty({ type: [DutyView] })
  items!: DutyView[];

  @ApiProperty({ type: String, nullable: true, description: NEXT_CURSOR })
  nextCursor!: string | null;
}

export class NewDutyView {
  @ApiProperty()
  id!: string;
}
