import { Entity } from 'typeorm';
import { Id, Instant, Int, Json, Text } from '../database/columns';

/** A job that must happen: written in the business transaction, done at or after `dueAt`. */
@Entity('outbox_entry')
export class OutboxEntry {
  @Id() id!: string;
  @Text(30) job!: string;
  /** Says which job this is: a second one with the same key is the same job. */
  @Text(100) dedupeKey!: string;
  /** Ids only. */
  @Json() payload!: Record<string, string>;
  /** When it may run; while it runs, when its lease ends and somebody else may try. */
  @Instant() dueAt!: Date;
  @Int() attempts!: number;
  @Text(500, { nullable: true }) lastError!: string | null;
  @Instant() createdAt!: Date;
  @Instant({ nullable: true }) doneAt!: Date | null;
  /** Given up after the last try; an operator looks. */
  @Instant({ nullable: true }) failedAt!: Date | null;
}
