import { ApiProperty } from '@nestjs/swagger';
import { type ActionName, actionNames } from '@suishoupai/shared/report/actions';
import { REPORT_STATES, type ReportState } from '@suishoupai/shared/report/states';
import { ASSIGNMENT_ROLES, ASSIGNMENT_STATES, PHOTO_PURPOSES } from '@suishoupai/shared/report/words';
import { REWARD_GRADES, REWARD_STATES } from '@suishoupai/shared/reward/states';

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

  @ApiProperty()
  number!: string;

  @ApiProperty({ enum: Object.keys(REPORT_STATES) })
  state!: ReportState;

  @ApiProperty({ type: String, nullable: true, description: 'The answer, once it is closed' })
  verdict!: string | null;
}

export class PointView {
  @ApiProperty()
  lat!: number;

  @ApiProperty()
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
    description: 'Fields it must carry; an inner list means: at least one of these',
  })
  needs!: (string | string[])[];
}

export class PhotoView {
  @ApiProperty()
  id!: string;

  @ApiProperty({ enum: Object.keys(PHOTO_PURPOSES) })
  purpose!: string;

  @ApiProperty({ type: String, nullable: true, description: 'pending, pass, review, risky, unanswered; staff only' })
  check!: string | null;

  @ApiProperty({ type: Date, nullable: true })
  takenAt!: Date | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Metres from the place of the report; after-photos, staff only',
  })
  distanceMetres!: number | null;

  @ApiProperty({ description: 'GET it with the same session' })
  thumbUrl!: string;

  @ApiProperty()
  viewUrl!: string;

  @ApiProperty({ description: 'Cleared for the square' })
  published!: boolean;
}

export class TimelineEntryView {
  @ApiProperty()
  seq!: number;

  @ApiProperty()
  at!: Date;

  @ApiProperty()
  action!: string;

  @ApiProperty({ description: 'What happened, in Chinese' })
  told!: string;

  @ApiProperty({ description: 'A unit or an office; people are not named' })
  by!: string;

  @ApiProperty({ enum: Object.keys(REPORT_STATES) })
  state!: ReportState;

  @ApiProperty({ type: String, nullable: true })
  text!: string | null;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Dates, names of units, outcome' })
  data!: Record<string, unknown>;
}

export class AssignmentView {
  @ApiProperty()
  unit!: NamedView;

  @ApiProperty({ enum: Object.keys(ASSIGNMENT_ROLES) })
  role!: string;

  @ApiProperty({ enum: Object.keys(ASSIGNMENT_STATES) })
  state!: string;

  @ApiProperty()
  deadline!: Date;

  @ApiProperty({ description: 'Decided by arbitration: cannot be sent back' })
  final!: boolean;

  @ApiProperty({ type: NamedView, nullable: true, description: 'Staff only' })
  handler!: NamedView | null;
}

export class HolderView {
  @ApiProperty({ enum: ['office', 'unit', 'reporter', 'nobody'] })
  kind!: string;

  @ApiProperty({ description: 'Who has it now, in Chinese' })
  name!: string;
}

export class RewardSummaryView {
  @ApiProperty({ enum: Object.keys(REWARD_STATES) })
  state!: string;

  @ApiProperty({ enum: Object.keys(REWARD_GRADES) })
  grade!: string;

  @ApiProperty({ type: 'integer', description: 'fen' })
  amountFen!: number;
}

export class ExtensionView {
  @ApiProperty()
  workingDays!: number;

  @ApiProperty()
  reason!: string;

  @ApiProperty()
  requestedAt!: Date;
}
