import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsNumber, IsOptional, Max, Min } from 'class-validator';
import { IdField } from '../../common/validation/text.decorators';
import { AreaView } from '../area/area.api';
import { EmergencyStopView } from '../category/category.api';
import { UnitView } from '../unit/unit.api';

export class SuggestionQuery {
  @IdField('A leaf of GET /categories')
  category!: string;

  @IdField('What the person chose; wins unless the point contradicts it', true)
  areaId?: string;

  @ApiPropertyOptional({ minimum: -90, maximum: 90, description: 'Degrees; together with lng' })
  @IsOptional()
  @Type(() => Number)
  @IsNumber({}, { message: '应为 -90 到 90 之间的数' })
  @Min(-90, { message: '应为 -90 到 90 之间的数' })
  @Max(90, { message: '应为 -90 到 90 之间的数' })
  lat?: number;

  @ApiPropertyOptional({ minimum: -180, maximum: 180, description: 'Degrees; together with lat' })
  @IsOptional()
  @Type(() => Number)
  @IsNumber({}, { message: '应为 -180 到 180 之间的数' })
  @Min(-180, { message: '应为 -180 到 180 之间的数' })
  @Max(180, { message: '应为 -180 到 180 之间的数' })
  lng?: number;

  @ApiPropertyOptional({ enum: ['gcj02', 'wgs84'], default: 'gcj02', description: 'What lat and lng are in' })
  @IsOptional()
  @IsIn(['gcj02', 'wgs84'], { message: '应为 gcj02 或 wgs84' })
  system?: 'gcj02' | 'wgs84';
}

export class SuggestionView {
  @ApiProperty()
  area!: AreaView;

  @ApiProperty({ description: 'The point lies beyond the city' })
  outsideCity!: boolean;

  @ApiProperty({ nullable: true, type: UnitView, description: 'Null: the office will find one' })
  unit!: UnitView | null;

  @ApiProperty({ type: [UnitView], description: 'Others that could receive it, the best first; at most 5' })
  alternatives!: UnitView[];

  @ApiProperty({ nullable: true, type: EmergencyStopView, description: 'Show it before anything else' })
  emergencyStop!: EmergencyStopView | null;

  @ApiProperty({ type: 'integer', description: 'Working days that handling may take' })
  deadlineWorkingDays!: number;
}
