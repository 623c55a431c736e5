import { Entity } from 'typeorm';
import type { SupervisionLevel } from '@suishoupai/shared/report/words';
import { Id, Instant, LongText, Ref, Text } from '../../../database/columns';

/** 督办. */
@Entity('supervision')
export class Supervision {
  @Id() id!: string;
  @Ref() reportId!: string;
  @Text(10) level!: SupervisionLevel;
  @Instant() deadline!: Date;
  @LongText({ nullable: true }) text!: string | null;
  @Ref() staffUserId!: string;
  @Instant() at!: Date;
}
