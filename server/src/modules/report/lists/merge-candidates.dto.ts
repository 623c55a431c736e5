import { ApiProperty } from '@nestjs/swagger';
import { REPORT_STATES, type ReportState } from '@suishoupai/shared/report/states';
import { NamedView, PHOTO_URL } from '../views/case-parts.view';

/** An earlier report that may be about the same hazard. */
export class MergeCandidateView {
  @ApiProperty({ description: 'For `targetReportId` of the action merge' })
  id!: string;

  @ApiProperty({ example: 'LC-261122-7K3QX-M' })
  number!: string;

  @ApiProperty()
  category!: NamedView;

  @ApiProperty({ description: 'In words' })
  address!: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null where one of the two has no point' })
  distanceMetres!: number | null;

  @ApiProperty({ enum: Object.keys(REPORT_STATES) })
  state!: ReportState;

  @ApiProperty({ description: 'The state in Chinese' })
  stateLabel!: string;

  @ApiProperty()
  filedAt!: Date;

  @ApiProperty({ type: String, nullable: true, description: `${PHOTO_URL}; of the first photo` })
  thumbUrl!: string | null;
}
