import { Entity, PrimaryColumn } from 'typeorm';
import { Text } from '../../../database/columns';

export type Part = 'submitter' | 'handler' | 'approver' | 'payer';

/**
 * The part a person has in a case. Its primary key (report, person) is what keeps submitting, handling,
 * approving and paying in different hands.
 */
@Entity('participation')
export class Participation {
  @PrimaryColumn({ type: 'varchar', length: 26 }) reportId!: string;
  @PrimaryColumn({ type: 'varchar', length: 26 }) personId!: string;
  @Text(10) part!: Part;
}
