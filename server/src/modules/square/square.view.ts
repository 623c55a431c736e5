import { NEXT_CURSOR } from '../../common/next-cursor';
import { ApiProperty } from '@nestjs/swagger';
import { REPORT_STATES, type ReportState } from '@suishoupai/shared/report/states';
import { OUTCOMES, type Outcome, PHOTO_PURPOSES, type PhotoPurpose } from '@suishoupai/shared/report/words';

/** Something with a name. */
export class SquareNameView {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  name!: string;
}

/** A published case as everybody sees it: what, roughly where, how far. Nothing in it leads to a person. */
export class SquareItemView {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  category!: SquareNameView;

  @ApiProperty({ description: 'The township; for sensitive categories the county' })
  area!: SquareNameView;

  @ApiProperty({ enum: Object.keys(REPORT_STATES) })
  state!: ReportState;

  @ApiProperty({ description: 'The state in Chinese' })
  stateLabel!: string;

  @ApiProperty()
  filedAt!: Date;

  @ApiProperty({ type: Date, nullable: true })
  closedAt!: Date | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Days from filing to closure; a day begun is a day' })
  daysTaken!: number | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Path on this server: one published photo, JPEG, 320 × 320 px',
  })
  thumbUrl!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Path on this server: one photo of the hazard, in full' })
  beforeUrl!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Path on this server: one photo after the work, in full' })
  afterUrl!: string | null;
}

export class SquarePageView {
  @ApiProperty({ type: [SquareItemView] })
  items!: SquareItemView[];

  @ApiProperty({ type: String, nullable: true, description: NEXT_CURSOR })
  nextCursor!: string | null;
}

export class SquarePhotoView {
  @ApiProperty()
  id!: string;

  @ApiProperty({ enum: Object.keys(PHOTO_PURPOSES) })
  purpose!: PhotoPurpose;

  @ApiProperty({ description: 'Path on this server; JPEG, 320 × 320 px; anyone may GET it' })
  thumbUrl!: string;

  @ApiProperty({ description: 'Path on this server; JPEG, at most 1600 px on the long side' })
  viewUrl!: string;
}

export class SquareEntryView {
  @ApiProperty()
  at!: Date;

  @ApiProperty({ description: 'What happened, in Chinese' })
  told!: string;

  @ApiProperty({ description: 'A unit or an office; people are not named' })
  by!: string;

  @ApiProperty({ type: String, nullable: true, description: 'The unit that got the case' })
  toUnit!: string | null;

  @ApiProperty({ enum: Object.keys(REPORT_STATES) })
  state!: ReportState;
}

export class CoarsePointView {
  @ApiProperty({ description: 'Rounded to about 100 m, for sensitive categories to about 1 km' })
  lat!: number;

  @ApiProperty({ description: 'Degrees; as coarse' })
  lng!: number;

  @ApiProperty({ enum: ['wgs84'] })
  system!: 'wgs84';
}

export class SquareCaseView extends SquareItemView {
  @ApiProperty()
  description!: string;

  @ApiProperty({ enum: Object.keys(OUTCOMES), nullable: true })
  outcome!: Outcome | null;

  @ApiProperty({ type: String, nullable: true, description: 'In Chinese' })
  outcomeLabel!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What the unit did' })
  resolution!: string | null;

  @ApiProperty({ type: String, nullable: true, description: "The office's answer" })
  verdict!: string | null;

  @ApiProperty({ type: CoarsePointView, nullable: true })
  point!: CoarsePointView | null;

  @ApiProperty({ type: [SquarePhotoView] })
  photos!: SquarePhotoView[];

  @ApiProperty({ type: [SquareEntryView], description: 'Newest first' })
  timeline!: SquareEntryView[];

  @ApiProperty({ description: 'Whether the caller, a citizen, follows it' })
  following!: boolean;
}

export class SquarePinView {
  @ApiProperty()
  id!: string;

  @ApiProperty({ description: 'Degrees WGS84, coarse' })
  lat!: number;

  @ApiProperty({ description: 'Degrees; as coarse' })
  lng!: number;

  @ApiProperty()
  category!: SquareNameView;

  @ApiProperty({ enum: Object.keys(REPORT_STATES) })
  state!: ReportState;
}

export class SquareMapView {
  @ApiProperty({ type: [SquarePinView], description: 'The newest 500 at most' })
  points!: SquarePinView[];
}
