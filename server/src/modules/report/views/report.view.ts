import { ApiProperty } from '@nestjs/swagger';
import { type ActionName } from '@suishoupai/shared/report/actions';
import { REPORT_STATES, type ReportState } from '@suishoupai/shared/report/states';
import {
  ASSIGNMENT_ROLES,
  ASSIGNMENT_STATES,
  OUTCOMES,
  PHOTO_PURPOSES,
  SEVERITIES,
  SOURCES,
} from '@suishoupai/shared/report/words';
import type { TextCheck } from '../entities/report.entity';

/** Something with a name. */
export class NamedView {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  name!: string;
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
  @ApiProperty()
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
  @ApiProperty()
  state!: string;

  @ApiProperty()
  grade!: string;

  @ApiProperty()
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

/** A case as its reporter or a member of staff sees it. */
export class ReportView {
  @ApiProperty()
  id!: string;

  @ApiProperty({ example: 'LC-261122-7K3QX-M' })
  number!: string;

  @ApiProperty({ enum: Object.keys(REPORT_STATES) })
  state!: ReportState;

  @ApiProperty()
  stateLabel!: string;

  @ApiProperty({ description: 'Send it back with an action' })
  version!: number;

  @ApiProperty({ enum: Object.keys(SOURCES) })
  source!: string;

  @ApiProperty({ enum: Object.keys(SEVERITIES) })
  severity!: string;

  @ApiProperty({ type: String, nullable: true })
  clause!: string | null;

  @ApiProperty()
  emergency!: boolean;

  @ApiProperty()
  category!: NamedView;

  @ApiProperty()
  area!: NamedView;

  @ApiProperty()
  outsideCity!: boolean;

  @ApiProperty()
  address!: string;

  @ApiProperty({ type: PointView, nullable: true })
  point!: PointView | null;

  @ApiProperty()
  description!: string;

  @ApiProperty({
    enum: ['pending', 'pass', 'unanswered', 'review', 'risky'],
    nullable: true,
    description: "What the content check said of the reporter's words; staff only",
  })
  textCheck!: TextCheck | null;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  answers!: Record<string, string>;

  @ApiProperty({ type: NamedView, nullable: true })
  requestedUnit!: NamedView | null;

  @ApiProperty({ type: String, nullable: true, description: 'Alias of the reporter; null when staff filed it' })
  reporterAlias!: string | null;

  @ApiProperty()
  filedAt!: Date;

  @ApiProperty({ type: Date, nullable: true })
  deadline!: Date | null;

  @ApiProperty({ description: 'Counted in a year whose holidays are not published yet' })
  deadlineProvisional!: boolean;

  @ApiProperty({
    type: Date,
    nullable: true,
    description: 'For the dispatcher: the deadline of the category, counted from now',
  })
  suggestedDeadline!: Date | null;

  @ApiProperty()
  holder!: HolderView;

  @ApiProperty({ type: [AssignmentView] })
  assignments!: AssignmentView[];

  @ApiProperty()
  returns!: number;

  @ApiProperty({ enum: Object.keys(OUTCOMES), nullable: true })
  outcome!: string | null;

  @ApiProperty({ type: String, nullable: true })
  resolution!: string | null;

  @ApiProperty({ type: String, nullable: true })
  verdict!: string | null;

  @ApiProperty({ type: String, nullable: true })
  declineReason!: string | null;

  @ApiProperty({ type: NamedView, nullable: true, description: 'The earlier report; its name is its number' })
  mergedInto!: NamedView | null;

  @ApiProperty({ type: String, nullable: true })
  supervisionLevel!: string | null;

  @ApiProperty({ type: ExtensionView, nullable: true })
  pendingExtension!: ExtensionView | null;

  @ApiProperty({ type: Number, nullable: true })
  stars!: number | null;

  @ApiProperty({ type: RewardSummaryView, nullable: true })
  reward!: RewardSummaryView | null;

  @ApiProperty({ type: Date, nullable: true })
  closedAt!: Date | null;

  @ApiProperty({ type: Date, nullable: true })
  publishedAt!: Date | null;

  @ApiProperty({ type: [PhotoView] })
  photos!: PhotoView[];

  @ApiProperty({ type: [TimelineEntryView], description: 'Newest first' })
  timeline!: TimelineEntryView[];

  @ApiProperty({ type: [AllowedActionView], description: 'What this caller may do now' })
  actions!: AllowedActionView[];
}
