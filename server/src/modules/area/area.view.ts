import { NEXT_CURSOR } from '../../common/next-cursor';
import { ApiProperty } from '@nestjs/swagger';
import type { Area, AreaLevel } from './area.entity';

export class CenterView {
  @ApiProperty({ description: 'Degrees' })
  lat!: number;

  @ApiProperty({ description: 'Degrees' })
  lng!: number;

  @ApiProperty({ enum: ['wgs84'] })
  system!: 'wgs84';
}

/** What everybody may know of an area. */
export class AreaView {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: ['city', 'county', 'township', 'village'] })
  level!: AreaLevel;

  @ApiProperty({ nullable: true, type: String, description: 'Null for the city' })
  parentId!: string | null;

  @ApiProperty({ nullable: true, type: CenterView })
  center!: CenterView | null;
}

export class AreaPageView {
  @ApiProperty({ type: [AreaView] })
  items!: AreaView[];

  @ApiProperty({ type: String, nullable: true, description: NEXT_CURSOR })
  nextCursor!: string | null;
}

export const viewArea = ({ id, code, name, level, parentId, lat, lng }: Area): AreaView => ({
  id,
  code,
  name,
  level,
  parentId,
  center: lat === null || lng === null ? null : { lat, lng, system: 'wgs84' },
});
