import { ApiProperty } from '@nestjs/swagger';
import { REPORT_STATES, type ReportState } from '@suishoupai/shared/report/states';
import { DECLINE_REASONS, OUTCOMES, SEVERITIES, SOURCES, SUPERVISION_LEVELS } from '@suishoupai/shared/report/words';
import type { TextCheck } from '../entities/report.entity';

import {
  AllowedActionView,
  AssignmentView,
  ExtensionView,
  HolderView,
  MergedIntoView,
  NamedView,
  PhotoView,
  PointView,
  GradeAmountView,
  NumberedView,
  RewardSummaryView,
  TimelineEntryView,
} from './case-parts.view';

/** A case as its reporter or a member of staff sees it. */
export class ReportView {
  @ApiProperty()
  id!: string;

  @ApiProperty({ example: 'LC-261122-7K3QX-M' })
  number!: string;

  @ApiProperty({ enum: Object.keys(REPORT_STATES) })
  state!: ReportState;

  @ApiProperty({ description: 'The state in Chinese' })
  stateLabel!: string;

  @ApiProperty({ type: 'integer', description: 'Send it back with an action' })
  version!: number;

  @ApiProperty({ enum: Object.keys(SOURCES) })
  source!: string;

  @ApiProperty({ enum: Object.keys(SEVERITIES) })
  severity!: string;

  @ApiProperty({ type: String, nullable: true, description: "The standard's clause, where the case was reclassified" })
  clause!: string | null;

  @ApiProperty({ description: 'Of an emergency category: went to a unit at once' })
  emergency!: boolean;

  @ApiProperty()
  category!: NamedView;

  @ApiProperty()
  area!: NamedView;

  @ApiProperty({ description: 'The point lies beyond the city' })
  outsideCity!: boolean;

  @ApiProperty({ description: 'In words' })
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

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: "By the key of the category's question; a yesNo is 是 or 否",
  })
  answers!: Record<string, string>;

  @ApiProperty({ type: NamedView, nullable: true, description: 'The unit the reporter chose' })
  requestedUnit!: NamedView | null;

  @ApiProperty({ type: String, nullable: true, description: 'Alias of the reporter; null when staff filed it' })
  reporterAlias!: string | null;

  @ApiProperty()
  filedAt!: Date;

  @ApiProperty({ type: Date, nullable: true, description: 'By when it must be handled; null until transferred' })
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

  @ApiProperty({ type: 'integer', description: 'How often units have sent it back' })
  returns!: number;

  @ApiProperty({ enum: Object.keys(OUTCOMES), nullable: true })
  outcome!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What the unit did' })
  resolution!: string | null;

  @ApiProperty({ type: String, nullable: true, description: "The office's answer to the reporter" })
  verdict!: string | null;

  @ApiProperty({ enum: Object.keys(DECLINE_REASONS), nullable: true })
  declineReason!: string | null;

  @ApiProperty({ type: MergedIntoView, nullable: true })
  mergedInto!: MergedIntoView | null;

  @ApiProperty({ enum: Object.keys(SUPERVISION_LEVELS), nullable: true })
  supervisionLevel!: string | null;

  @ApiProperty({ type: ExtensionView, nullable: true })
  pendingExtension!: ExtensionView | null;

  @ApiProperty({
    type: 'integer',
    minimum: 1,
    maximum: 5,
    nullable: true,
    description: "The reporter's rating; 5 is best",
  })
  stars!: number | null;

  @ApiProperty({ type: RewardSummaryView, nullable: true, description: 'Null as well where the caller may not see it' })
  reward!: RewardSummaryView | null;

  @ApiProperty({ type: [NumberedView], description: 'Other reports with the same picture; shown to reviewers alone' })
  lookAlikes!: NumberedView[];

  @ApiProperty({ type: [GradeAmountView], description: 'What each grade would bring; shown to reviewers alone' })
  gradeAmounts!: GradeAmountView[];

  @ApiProperty({ type: Date, nullable: true })
  closedAt!: Date | null;

  @ApiProperty({ type: Date, nullable: true, description: 'Since when it is on the square' })
  publishedAt!: Date | null;

  @ApiProperty({ type: [PhotoView] })
  photos!: PhotoView[];

  @ApiProperty({ type: [TimelineEntryView], description: 'Newest first' })
  timeline!: TimelineEntryView[];

  @ApiProperty({ type: [AllowedActionView], description: 'What this caller may do now' })
  actions!: AllowedActionView[];
}
