import { Entity, PrimaryColumn } from 'typeorm';
import { Instant, Int, LongText, Text } from '../../database/columns';

/** The first answer to a request, kept so that its repetition gets the same. Unique by person and key. */
@Entity('idempotency_record')
export class IdempotencyRecord {
  @PrimaryColumn({ type: 'varchar', length: 26 }) personId!: string;
  @PrimaryColumn({ type: 'varchar', length: 80, name: 'idempotencyKey' }) key!: string;
  @Text(120) route!: string;
  @Text(64) bodyHash!: string;
  @Int({ nullable: true }) status!: number | null;
  @LongText({ nullable: true }) answer!: string | null;
  @Instant() createdAt!: Date;
  /** null: for ever (money). */
  @Instant({ nullable: true }) expiresAt!: Date | null;
}
