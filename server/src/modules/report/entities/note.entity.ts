import { Entity } from 'typeorm';
import { Id, Instant, LongText, Ref } from '../../../database/columns';

/** An internal note; the reporter never sees it. */
@Entity('note')
export class Note {
  @Id() id!: string;
  @Ref() reportId!: string;
  @Ref() staffUserId!: string;
  @LongText() text!: string;
  @Instant() at!: Date;
}
