import { Entity } from 'typeorm';
import { Id, Instant, LongText, Ref, Text } from '../../database/columns';

/** 群众. Personal values are sealed; `…Index` is their blind index for look-up. */
@Entity('citizen')
export class Citizen {
  @Id() id!: string;
  /** The human being: shared with a staff account that is bound to the same person. */
  @Ref() personId!: string;
  @LongText() openidSealed!: string;
  @Text(64) openidIndex!: string;
  @LongText({ nullable: true }) phoneSealed!: string | null;
  @Text(64, { nullable: true }) phoneIndex!: string | null;
  /** What others see instead of a name. */
  @Text(40) alias!: string;
  @Instant() createdAt!: Date;
  @Instant({ nullable: true }) disabledAt!: Date | null;
  @Instant({ nullable: true }) deletedAt!: Date | null;
}
