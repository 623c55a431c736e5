import { Entity } from 'typeorm';
import { Id, Instant, Int, Ref, Text } from '../../../database/columns';

/** A request for more time. At most one pending a report (`pendingKey` 1 or null, unique). */
@Entity('extension')
export class Extension {
  @Id() id!: string;
  @Ref() reportId!: string;
  @Int({ nullable: true }) pendingKey!: 1 | null;
  @Int() workingDays!: number;
  @Text(500) reason!: string;
  @Text(10) state!: 'pending' | 'granted' | 'refused' | 'dropped';
  @Instant() requestedAt!: Date;
  @Instant({ nullable: true }) decidedAt!: Date | null;
}
