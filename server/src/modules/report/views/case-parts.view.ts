import { ApiProperty } from '@nestjs/swagger';
import { type ActionName, actionNames } from '@suishoupai/shared/report/actions';
import { REPORT_STATES, type ReportState } from '@suishoupai/shared/report/states';
import { ASSIGNMENT_ROLES, ASSIGNMENT_STATES, HOLDERS, PHOTO_PURPOSES } from '@suishoupai/shared/report/words';
import { REWARD_GRADES, REWARD_STATES } from '@suishoupai/shared/reward/states';
import type { PhotoCheck } from '../../photo/photo.entity';
import type { EventKind } from '../entities/report-event.entity';
import { EVENT_KINDS, TimelineDataView } from './timeline-data.view';

/** How a client gets a picture, written once. */
export const PHOTO_URL = 'Path on this server; JPEG; GET it with the same session';

/** Something with a name. */
export class NamedView {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  name!: string;
}

/** What became of the earlier report of the same hazard; its reporter and place stay his own. */
export class MergedIntoView {
  @ApiProperty()
  id!: string;

  @ApiProperty({ example: 'LC-261122-7K3QX-M' })
  number!: string;

  @ApiProperty({ enum: Object.keys(REPORT_STATES) })
  state!: ReportState;

  @ApiProperty({ type: String, nullable: true, description: 'The answer, once it is closed' })
  verdict!: string | null;
}

export class PointView {
  @ApiProperty({ description: 'Degrees' })
  lat!: number;

  @ApiProperty({ description: 'Degrees' })
  lng!: number;

  @ApiProperty({ enum: ['wgs84'] })
  system!: 'wgs84';
}

export class AllowedActionView {
  @ApiProperty({ enum: actionNames })
  action!: ActionName;

  @ApiProperty({ description: 'The word on the button' })
  label!: string;

  @ApiProperty({
    type: 'array',
    items: { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
    example: ['reason', ['text', 'photoIds']],
    description: 'Fields of the body it must carry beside `version`; an inner list means: at least one of these',
  })
  needs!: (string | string[])[];
}

const PHOTO_CHECKS: readonly PhotoCheck[] = ['pending', 'pass', 'review', 'risky', 'unanswered'];

export class PhotoView {
  @ApiProperty()
  id!: string;

  @ApiProperty({ enum: Object.keys(PHOTO_PURPOSES) })
  purpose!: string;

  @ApiProperty({
    enum: PHOTO_CHECKS,
    nullable: true,
    description: 'What the content check said; staff only, null for the reporter',
  })
  check!: string | null;

  @ApiProperty({ type: Date, nullable: true, description: "As the taker's device said; after-photos" })
  takenAt!: Date | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Metres from the place of the report; after-photos, staff only',
  })
  distanceMetres!: number | null;

  @ApiProperty({
    description: `${PHOTO_URL}; 320 × 320 px`,
    example: '/api/v1/photos/01KAN3Y8ZK5V9T2Q7W4R6X1B0C/thumb',
  })
  thumbUrl!: string;

  @ApiProperty({ description: `${PHOTO_URL}; at most 1600 px on the long side` })
  viewUrl!: string;

  @ApiProperty({ description: 'Cleared for the square' })
  published!: boolean;

  @ApiProperty({ description: 'In public with parts hidden; while `published` is false that is being done' })
  blurred!: boolean;
}

export class TimelineEntryView {
  @ApiProperty({ type: 'integer', description: 'From 1, in the order of what happened' })
  seq!: number;

  @ApiProperty()
  at!: Date;

  @ApiProperty({
    enum: EVENT_KINDS,
    description: 'An action; `message`: staff wrote to the reporter; `recount`: the deadline was counted anew',
  })
  action!: EventKind;

  @ApiProperty({ description: 'What happened, in Chinese' })
  told!: string;

  @ApiProperty({ description: 'A unit or an office; people are not named' })
  by!: string;

  @ApiProperty({ enum: Object.keys(REPORT_STATES), description: 'Afterwards' })
  state!: ReportState;

  @ApiProperty({ type: String, nullable: true, description: 'What the person wrote' })
  text!: string | null;

  @ApiProperty({ type: TimelineDataView, description: 'What else the entry is about; only what applies is there' })
  data!: TimelineDataView;
}

export class AssignmentView {
  @ApiProperty()
  unit!: NamedView;

  @ApiProperty({ enum: Object.keys(ASSIGNMENT_ROLES) })
  role!: string;

  @ApiProperty({ enum: Object.keys(ASSIGNMENT_STATES) })
  state!: string;

  @ApiProperty({ description: 'By when this unit must have handled it' })
  deadline!: Date;

  @ApiProperty({ description: 'Decided by arbitration: cannot be sent back' })
  final!: boolean;

  @ApiProperty({ type: NamedView, nullable: true, description: 'Staff only' })
  handler!: NamedView | null;
}

export class HolderView {
  @ApiProperty({ enum: Object.keys(HOLDERS) })
  kind!: string;

  @ApiProperty({ description: 'Who has it now, in Chinese' })
  name!: string;
}

export class NumberedView {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  number!: string;
}

export class GradeAmountView {
  @ApiProperty({ enum: Object.keys(REWARD_GRADES) })
  grade!: string;

  @ApiProperty({ type: 'integer', description: 'fen' })
  amountFen!: number;
}

export class RewardSummaryView {
  @ApiProperty({ description: 'Of GET /rewards/{id}, for the one whose it is' })
  id!: string;

  @ApiProperty({ enum: Object.keys(REWARD_STATES) })
  state!: string;

  @ApiProperty({ enum: Object.keys(REWARD_GRADES) })
  grade!: string;

  @ApiProperty({ type: 'integer', description: 'fen' })
  amountFen!: number;
}

export class ExtensionView {
  @ApiProperty({ type: 'integer', description: 'How many more working days the unit asks for' })
  workingDays!: number;

  @ApiProperty()
  reason!: string;

  @ApiProperty()
  requestedAt!: Date;
}
