import { Entity } from 'typeorm';
import { Id, Instant, Ref, Text } from '../../database/columns';

/** A signed-in device. Tokens are random; only their hashes are kept. */
@Entity('session')
export class Session {
  @Id() id!: string;
  @Text(10) kind!: 'citizen' | 'staff';
  /** Citizen or StaffUser. */
  @Ref() accountId!: string;
  @Text(64) accessHash!: string;
  @Instant() accessExpiresAt!: Date;
  @Text(64) refreshHash!: string;
  @Instant() refreshExpiresAt!: Date;
  @Instant() createdAt!: Date;
  @Text(200) device!: string;
  @Instant({ nullable: true }) revokedAt!: Date | null;
}
