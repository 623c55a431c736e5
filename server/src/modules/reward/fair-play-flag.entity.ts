import { Entity } from 'typeorm';
import { Id, Instant, Ref, Text } from '../../database/columns';

/** A doubt about a reward that a human must look at, for example the same picture in another report. */
@Entity('fair_play_flag')
export class FairPlayFlag {
  @Id() id!: string;
  @Ref() reportId!: string;
  @Text(20) kind!: 'lookAlikePhoto';
  @Ref() otherReportId!: string;
  @Instant() raisedAt!: Date;
  @Instant({ nullable: true }) clearedAt!: Date | null;
}
