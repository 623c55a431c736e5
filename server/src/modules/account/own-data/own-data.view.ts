import { ApiProperty } from '@nestjs/swagger';
import { REPORT_STATES, type ReportState } from '@suishoupai/shared/report/states';
import { REWARD_STATES, type RewardState } from '@suishoupai/shared/reward/states';
import { PointDto } from '../../../common/validation/point.dto';

export class OwnProfileView {
  @ApiProperty()
  alias!: string;

  @ApiProperty({ type: String, nullable: true, description: 'In full: it is the own one' })
  phone!: string | null;

  @ApiProperty()
  createdAt!: Date;
}

export class OwnConsentView {
  @ApiProperty()
  kind!: string;

  @ApiProperty()
  textVersion!: string;

  @ApiProperty()
  givenAt!: Date;
}

export class OwnEntryView {
  @ApiProperty()
  at!: Date;

  @ApiProperty({ description: 'What was done, in Chinese' })
  did!: string;

  @ApiProperty({ type: String, nullable: true })
  text!: string | null;
}

export class OwnPhotoView {
  @ApiProperty()
  uploadedAt!: Date;

  @ApiProperty({ description: 'Path on this server; GET it with the same session' })
  viewUrl!: string;
}

export class OwnReportView {
  @ApiProperty({ example: 'LC-261122-7K3QX-M' })
  number!: string;

  @ApiProperty({ enum: Object.keys(REPORT_STATES) })
  state!: ReportState;

  @ApiProperty()
  filedAt!: Date;

  @ApiProperty({ type: Date, nullable: true })
  closedAt!: Date | null;

  @ApiProperty()
  address!: string;

  @ApiProperty({ type: PointDto, nullable: true })
  point!: PointDto | null;

  @ApiProperty()
  description!: string;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  answers!: Record<string, string>;

  @ApiProperty({ type: String, nullable: true, description: "The office's answer" })
  verdict!: string | null;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5, nullable: true })
  stars!: number | null;

  @ApiProperty({ type: [OwnEntryView], description: 'What I did and wrote, oldest first' })
  entries!: OwnEntryView[];

  @ApiProperty({ type: [OwnPhotoView] })
  photos!: OwnPhotoView[];
}

export class OwnRewardView {
  @ApiProperty({ example: 'LC-261122-7K3QX-M' })
  reportNumber!: string;

  @ApiProperty({ type: 'integer', description: 'fen' })
  amountFen!: number;

  @ApiProperty({ enum: Object.keys(REWARD_STATES) })
  state!: RewardState;

  @ApiProperty()
  grantedAt!: Date;

  @ApiProperty({ type: Date, nullable: true })
  claimedAt!: Date | null;

  @ApiProperty({ type: Date, nullable: true })
  paidAt!: Date | null;
}

export class OwnFollowView {
  @ApiProperty()
  reportId!: string;

  @ApiProperty()
  since!: Date;
}

export class OwnNotificationView {
  @ApiProperty()
  createdAt!: Date;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  text!: string;
}

/** Everything of one citizen, for the citizen. */
export class OwnDataView {
  @ApiProperty()
  exportedAt!: Date;

  @ApiProperty()
  profile!: OwnProfileView;

  @ApiProperty({ type: [OwnConsentView] })
  consents!: OwnConsentView[];

  @ApiProperty({ type: [OwnReportView] })
  reports!: OwnReportView[];

  @ApiProperty({ type: [OwnRewardView] })
  rewards!: OwnRewardView[];

  @ApiProperty({ type: [OwnFollowView] })
  follows!: OwnFollowView[];

  @ApiProperty({ type: [OwnNotificationView] })
  notifications!: OwnNotificationView[];
}
