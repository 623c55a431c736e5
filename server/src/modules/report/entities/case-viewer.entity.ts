import { Entity, PrimaryColumn } from 'typeorm';
import { Instant } from '../../../database/columns';

/** 正在查看: staff with the case open. Says so to colleagues, and keeps nobody from anything. */
@Entity('case_viewer')
export class CaseViewer {
  @PrimaryColumn({ type: 'varchar', length: 26 }) reportId!: string;
  @PrimaryColumn({ type: 'varchar', length: 26 }) staffUserId!: string;
  @Instant() since!: Date;
  @Instant() seenAt!: Date;
}
