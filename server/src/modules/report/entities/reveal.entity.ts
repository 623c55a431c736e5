import { Entity } from 'typeorm';
import { Id, Instant, Ref, Text } from '../../../database/columns';

/** A look at who the reporter is: with a reason, for a time, on record. */
@Entity('reveal')
export class Reveal {
  @Id() id!: string;
  @Ref() reportId!: string;
  @Ref() staffUserId!: string;
  @Text(500) reason!: string;
  @Instant() at!: Date;
  @Instant() expiresAt!: Date;
}
