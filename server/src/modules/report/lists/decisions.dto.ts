import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { DECLINE_REASONS } from '@suishoupai/shared/report/words';
import { REPORT_STATES, type ReportState } from '@suishoupai/shared/report/states';

export class DecisionsQuery {
  @ApiProperty({ format: 'date', example: '2026-11-23', description: 'A day in Asia/Shanghai' })
  @Matches(/^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { message: '日期应写成 2026-11-23' })
  day!: string;
}

export class DecisionView {
  @ApiProperty()
  id!: string;

  @ApiProperty({ example: 'LC-261122-7K3QX-M' })
  number!: string;

  @ApiProperty({ enum: ['decline', 'merge'] })
  action!: 'decline' | 'merge';

  @ApiProperty()
  at!: Date;

  @ApiProperty({ enum: Object.keys(DECLINE_REASONS), nullable: true })
  reasonCode!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The earlier report it was merged into' })
  targetNumber!: string | null;

  @ApiProperty({ type: String, nullable: true })
  text!: string | null;

  @ApiProperty()
  address!: string;

  @ApiProperty({ enum: Object.keys(REPORT_STATES), description: 'As it is now' })
  state!: ReportState;
}
