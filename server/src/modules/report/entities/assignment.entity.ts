import { Entity } from 'typeorm';
import type { AssignmentRole, AssignmentState } from '@suishoupai/shared/report/words';
import { Flag, Id, Instant, Int, Ref, Text } from '../../../database/columns';

/** 转办单: one unit's task on a report. At most one live lead assignment a report (`leadKey` 1 or null, unique). */
@Entity('assignment')
export class Assignment {
  @Id() id!: string;
  @Ref() reportId!: string;
  @Ref() unitId!: string;
  @Text(200) unitPath!: string;
  @Text(10) role!: AssignmentRole;
  @Text(10) state!: AssignmentState;
  @Int({ nullable: true }) leadKey!: 1 | null;
  @Ref({ nullable: true }) handlerId!: string | null;
  @Instant() deadline!: Date;
  /** Decided by arbitration: cannot be sent back. */
  @Flag() final!: boolean;
  @Instant() assignedAt!: Date;
  @Instant({ nullable: true }) acceptedAt!: Date | null;
  @Instant({ nullable: true }) endedAt!: Date | null;
}
