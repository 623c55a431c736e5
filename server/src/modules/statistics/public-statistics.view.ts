import { ApiProperty } from '@nestjs/swagger';

/** What the city has done, in numbers for everybody. */
export class PublicStatisticsView {
  @ApiProperty({ type: 'integer', description: 'Reports filed' })
  reported!: number;

  @ApiProperty({ type: 'integer', description: 'Closed with the hazard gone' })
  rectified!: number;

  @ApiProperty({ type: 'integer', description: 'Red packets paid' })
  rewardsPaid!: number;

  @ApiProperty({ type: 'integer', description: 'Their sum in fen' })
  rewardsPaidFen!: number;

  @ApiProperty({ description: 'When it was counted; at most a minute ago' })
  updatedAt!: Date;
}
