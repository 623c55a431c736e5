import { ApiProperty } from '@nestjs/swagger';
import gcoord from 'gcoord';
import { IsIn, Max, Min } from 'class-validator';

export interface Wgs84 {
  lat: number;
  lng: number;
}

/** A place on the map. Phones in China give `gcj02`; what is stored is WGS84. */
export class PointDto {
  @ApiProperty({ minimum: -90, maximum: 90, description: 'Degrees', example: 36.4567 })
  @Min(-90, { message: '应为 -90 到 90 之间的数' })
  @Max(90, { message: '应为 -90 到 90 之间的数' })
  lat!: number;

  @ApiProperty({ minimum: -180, maximum: 180, description: 'Degrees', example: 115.9853 })
  @Min(-180, { message: '应为 -180 到 180 之间的数' })
  @Max(180, { message: '应为 -180 到 180 之间的数' })
  lng!: number;

  @ApiProperty({
    enum: ['gcj02', 'wgs84'],
    description: 'What the degrees are in: `gcj02` from maps and phones in China, `wgs84` from GPS. Answers are wgs84',
  })
  @IsIn(['gcj02', 'wgs84'], { message: '应为 gcj02 或 wgs84' })
  system!: 'gcj02' | 'wgs84';
}

export const toWgs84 = ({ lat, lng, system }: PointDto): Wgs84 => {
  if (system === 'wgs84') return { lat, lng };
  const [x, y] = gcoord.transform([lng, lat], gcoord.GCJ02, gcoord.WGS84);
  return { lat: y, lng: x };
};
