import { Entity } from 'typeorm';
import { Id, Instant, Json, Ref, Text } from '../../database/columns';

/** One line a state-changing deed: who, as what, did what to which object, with which result. Append-only. */
@Entity('audit_entry')
export class AuditEntry {
  @Id() id!: string;
  @Instant() at!: Date;
  @Text(10) actorKind!: string;
  @Ref({ nullable: true }) actorId!: string | null;
  @Text(40) action!: string;
  @Text(20) objectKind!: string;
  @Ref({ nullable: true }) objectId!: string | null;
  @Text(40) requestId!: string;
  /** Codes and ids only. */
  @Json() detail!: Record<string, unknown>;
}
