import { Entity, PrimaryColumn } from 'typeorm';
import { Instant } from '../../../database/columns';

/** 关注: a citizen follows another's public case, or his own merged one's target. */
@Entity('follow')
export class Follow {
  @PrimaryColumn({ type: 'varchar', length: 26 }) reportId!: string;
  @PrimaryColumn({ type: 'varchar', length: 26 }) citizenId!: string;
  @Instant() since!: Date;
}
