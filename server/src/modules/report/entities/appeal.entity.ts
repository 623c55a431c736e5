import { Entity } from 'typeorm';
import type { ReportState } from '@suishoupai/shared/report/states';
import { Id, Instant, Ref, Text } from '../../../database/columns';

/** 申诉: once a report, ever. */
@Entity('appeal')
export class Appeal {
  @Id() id!: string;
  @Ref() reportId!: string;
  @Text(14) fromState!: ReportState;
  @Text(500) reason!: string;
  @Text(10) state!: 'pending' | 'upheld' | 'rejected';
  @Instant() appealedAt!: Date;
  @Instant({ nullable: true }) decidedAt!: Date | null;
}
