import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsNumber, IsOptional, Max, Min } from 'class-validator';
import { IdField } from '../../common/validation/text.decorators';
import { AreaView } from '../area/area.api';
import { EmergencyStopView } from '../category/category.api';
import { UnitView } from '../unit/unit.api';

export class SuggestionQuery {
  @IdField('Category id')
  category!: string;

  @IdField('What the person chose; wins unless the point contradicts it', true)
  areaId?: string;

  @ApiPropertyOptional({ description: 'Degrees; together with lng' })
  @IsOptional()
  @Type(() => Number)
  @IsNumber({}, { message: '纬度不对' })
  @Min(-90, { message: '纬度不对' })
  @Max(90, { message: '纬度不对' })
  lat?: number;

  @ApiPropertyOptional({ description: 'Degrees; together with lat' })
  @IsOptional()
  @Type(() => Number)
  @IsNumber({}, { message: '经度不对' })
  @Min(-180, { message: '经度不对' })
  @Max(180, { message: '经度不对' })
  lng?: number;

  @ApiPropertyOptional({ enum: ['gcj02', 'wgs84'], default: 'gcj02' })
  @IsOptional()
  @IsIn(['gcj02', 'wgs84'], { message: '坐标系只能是 gcj02 或 wgs84' })
  system?: 'gcj02' | 'wgs84';
}

export class SuggestionView {
  @ApiProperty()
  area!: AreaView;

  @ApiProperty({ description: 'The point lies beyond the city' })
  outsideCity!: boolean;

  @ApiProperty({ nullable: true, type: UnitView, description: 'Null: the office will find one' })
  unit!: UnitView | null;

  @ApiProperty({ type: [UnitView] })
  alternatives!: UnitView[];

  @ApiProperty({ nullable: true, type: EmergencyStopView, description: 'Show it before anything else' })
  emergencyStop!: EmergencyStopView | null;

  @ApiProperty()
  deadlineWorkingDays!: number;
}
