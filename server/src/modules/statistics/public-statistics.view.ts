import { ApiProperty } from '@nestjs/swagger';

/** What the city has done, in numbers for everybody. */
export class PublicStatisticsView {
  @ApiProperty({ description: 'Reports filed' })
  reported!: number;

  @ApiProperty({ description: 'Closed with the hazard gone' })
  rectified!: number;

  @ApiProperty({ description: 'Red packets paid' })
  rewardsPaid!: number;

  @ApiProperty({ type: 'integer', description: 'Their sum in fen' })
  rewardsPaidFen!: number;

  @ApiProperty()
  updatedAt!: Date;
}
