import { Entity } from 'typeorm';
import type { StaffRole } from '@suishoupai/shared/roles';
import { Flag, Id, Instant, LongText, Ref, Text } from '../../database/columns';

@Entity('staff_user')
export class StaffUser {
  @Id() id!: string;
  @Ref() personId!: string;
  @Text(40) username!: string;
  @Text(40) name!: string;
  @LongText({ nullable: true }) phoneSealed!: string | null;
  @Text(200) passwordHash!: string;
  @Flag() mustChangePassword!: boolean;
  @Instant() createdAt!: Date;
  @Instant({ nullable: true }) disabledAt!: Date | null;
}

/** One role of a staff account, scoped by area × unit × category; null means everywhere. */
@Entity('staff_grant')
export class StaffGrant {
  @Id() id!: string;
  @Ref() staffUserId!: string;
  @Text(20) role!: StaffRole;
  @Ref({ nullable: true }) areaId!: string | null;
  @Ref({ nullable: true }) unitId!: string | null;
  @Ref({ nullable: true }) categoryId!: string | null;
}
