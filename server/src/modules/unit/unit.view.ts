import { NEXT_CURSOR } from '../../common/next-cursor';
import { ApiProperty } from '@nestjs/swagger';
import type { Unit } from './unit.entity';

/** What everybody may know of a unit. */
export class UnitView {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ nullable: true, type: String })
  parentId!: string | null;

  @ApiProperty()
  areaId!: string;

  @ApiProperty({ nullable: true, type: String, description: 'Public office number' })
  phone!: string | null;
}

export class UnitPageView {
  @ApiProperty({ type: [UnitView] })
  items!: UnitView[];

  @ApiProperty({ type: String, nullable: true, description: NEXT_CURSOR })
  nextCursor!: string | null;
}

export const viewUnit = ({ id, code, name, parentId, areaId, phone }: Unit): UnitView => ({
  id,
  code,
  name,
  parentId,
  areaId,
  phone,
});
