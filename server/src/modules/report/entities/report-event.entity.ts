import { Entity } from 'typeorm';
import type { Role } from '@suishoupai/shared/roles';
import type { ActionName } from '@suishoupai/shared/report/actions';
import type { ReportState } from '@suishoupai/shared/report/states';
import { Id, Instant, Int, Json, LongText, Ref, Text } from '../../../database/columns';
import type { Holder } from '@suishoupai/shared/report/words';

/** An action of the table; staff writing to the reporter; a deadline counted anew when a calendar was published. */
export type EventKind = ActionName | 'message' | 'recount';

/** 办理记录: append-only; who did what, when, from which state to which, with what evidence. */
@Entity('report_event')
export class ReportEvent {
  @Id() id!: string;
  @Ref() reportId!: string;
  @Int() seq!: number;
  @Text(20) action!: EventKind;
  @Text(12) role!: Role;
  @Ref({ nullable: true }) actorPersonId!: string | null;
  @Ref({ nullable: true }) staffUserId!: string | null;
  /** The unit on whose behalf it was done. */
  @Ref({ nullable: true }) unitId!: string | null;
  @Text(14, { nullable: true }) fromState!: ReportState | null;
  @Text(14) toState!: ReportState;
  /** The report's version afterwards. */
  @Int() version!: number;
  @Instant() at!: Date;
  /** Who holds the case from here on, so that everybody's time can be added up. */
  @Text(10) holder!: Holder;
  @Ref({ nullable: true }) holderUnitId!: string | null;
  /** What the person wrote. */
  @LongText({ nullable: true }) text!: string | null;
  /** The rest of what the action carried: ids, codes, dates. No personal values. */
  @Json() data!: Record<string, unknown>;
}
