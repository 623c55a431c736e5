import { Entity, PrimaryColumn } from 'typeorm';
import { Int } from '../../database/columns';

/** How many subscribe messages of a template a citizen has still agreed to. */
@Entity('subscription')
export class Subscription {
  @PrimaryColumn({ type: 'varchar', length: 26 }) citizenId!: string;
  @PrimaryColumn({ type: 'varchar', length: 64 }) templateId!: string;
  @Int() remaining!: number;
}
