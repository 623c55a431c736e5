import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsLatitude, IsLongitude, IsOptional } from 'class-validator';
import { LIMITS } from '@suishoupai/shared/limits';
import { TextField } from '../../common/validation/text.decorators';

export class ReverseQuery {
  @ApiProperty({ minimum: -90, maximum: 90, description: 'Degrees' })
  @Type(() => Number)
  @IsLatitude({ message: '应为 -90 到 90 之间的数' })
  lat!: number;

  @ApiProperty({ minimum: -180, maximum: 180, description: 'Degrees' })
  @Type(() => Number)
  @IsLongitude({ message: '应为 -180 到 180 之间的数' })
  lng!: number;

  @ApiPropertyOptional({ enum: ['gcj02', 'wgs84'], default: 'gcj02', description: 'What lat and lng are in' })
  @IsOptional()
  @IsIn(['gcj02', 'wgs84'], { message: '应为 gcj02 或 wgs84' })
  system?: 'gcj02' | 'wgs84';
}

export class PlaceAreaView {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  name!: string;
}

export class PlaceView {
  @ApiProperty({ type: String, nullable: true, description: 'Null: the map platform is away; the person writes it' })
  address!: string | null;

  @ApiProperty({ type: PlaceAreaView, description: 'The smallest area round the point; beyond the border the city' })
  area!: PlaceAreaView;
}

export class SearchQuery {
  @TextField({ max: 60, description: 'A name, a street, a village' })
  q!: string;
}

export class FoundPointView {
  @ApiProperty({ description: 'Degrees' })
  lat!: number;

  @ApiProperty({ description: 'Degrees' })
  lng!: number;

  @ApiProperty({ enum: ['wgs84'] })
  system!: 'wgs84';
}

export class FoundPlaceView {
  @ApiProperty({ example: '聊城市第一中学' })
  name!: string;

  @ApiProperty({ maxLength: LIMITS.address, description: 'In words, the name included: fit for a report as it is' })
  address!: string;

  @ApiProperty()
  point!: FoundPointView;
}
