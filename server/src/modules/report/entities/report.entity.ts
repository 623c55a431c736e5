import { Entity } from 'typeorm';
import type { ReportState } from '@suishoupai/shared/report/states';
import type {
  DeclineReason,
  Holder,
  Outcome,
  Severity,
  Source,
  SupervisionLevel,
} from '@suishoupai/shared/report/words';
import { Degrees, Flag, Id, Instant, Int, Json, LongText, Ref, Text } from '../../../database/columns';

/** What a content check said of the reporter's words; the worst of all of them. */
export type TextCheck = 'pending' | 'pass' | 'unanswered' | 'review' | 'risky';

/** 上报/隐患: the case, from filing to closure. */
@Entity('report')
export class Report {
  @Id() id!: string;
  @Text(24) number!: string;
  @Text(10) source!: Source;
  @Text(14) state!: ReportState;
  /** Moves when state, assignment or deadline change, and only then. */
  @Int() version!: number;
  /** Number of timeline entries; its increment is also the lock that lets one action at a time in. */
  @Int() eventCount!: number;
  @Text(8) severity!: Severity;
  @Text(200, { nullable: true }) clause!: string | null;
  @Flag() emergency!: boolean;

  @Ref() categoryId!: string;
  @Text(200) categoryPath!: string;
  @Ref() areaId!: string;
  @Text(200) areaPath!: string;
  @Flag() outsideCity!: boolean;
  @Text(200) address!: string;
  /** WGS84. */
  @Degrees({ nullable: true }) lat!: number | null;
  @Degrees({ nullable: true }) lng!: number | null;
  @LongText() description!: string;
  @Text(12) textCheck!: TextCheck;
  @Json() answers!: Record<string, string>;
  @Ref({ nullable: true }) requestedUnitId!: string | null;

  /** The citizen; null for a case that staff filed. */
  @Ref({ nullable: true }) reporterId!: string | null;
  @Ref({ nullable: true }) reporterPersonId!: string | null;
  @Ref() submitterPersonId!: string;
  /** Name and phone that a caller left with the hotline, sealed. */
  @LongText({ nullable: true }) contactSealed!: string | null;

  @Instant() filedAt!: Date;
  @Instant({ nullable: true }) deadline!: Date | null;
  /** The deadline was counted in a year whose holidays are not published. */
  @Flag() deadlineProvisional!: boolean;
  /** When it was counted in working days: from when, and how many. */
  @Instant({ nullable: true }) deadlineFrom!: Date | null;
  @Int({ nullable: true }) deadlineDays!: number | null;
  @Ref({ nullable: true }) leadUnitId!: string | null;
  @Text(10) holder!: Holder;
  @Int() returns!: number;
  @Text(14, { nullable: true }) appealedFrom!: ReportState | null;
  @Ref({ nullable: true }) mergedIntoId!: string | null;
  @Text(16, { nullable: true }) outcome!: Outcome | null;
  @LongText({ nullable: true }) resolution!: string | null;
  @LongText({ nullable: true }) verdict!: string | null;
  @Text(14, { nullable: true }) declineReason!: DeclineReason | null;
  @Text(10, { nullable: true }) supervisionLevel!: SupervisionLevel | null;
  /** The area whose office has it in its queue: moves up when nobody eligible is there. */
  @Ref() officeAreaId!: string;
  @Instant({ nullable: true }) closedAt!: Date | null;
  @Instant({ nullable: true }) publishedAt!: Date | null;
  @Instant() updatedAt!: Date;
}
