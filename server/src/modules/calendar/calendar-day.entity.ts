import { Entity, PrimaryColumn } from 'typeorm';
import { Instant, Text } from '../../database/columns';

/** A day that differs from Monday-to-Friday: a statutory holiday, or a make-up working day (调休). */
@Entity('calendar_day')
export class CalendarDay {
  /** `2026-10-01`, Asia/Shanghai. */
  @PrimaryColumn({ type: 'varchar', length: 10 }) day!: string;
  @Text(4) kind!: 'work' | 'rest';
  @Text(60) note!: string;
}

/** A year whose holidays are known; any other year counts Monday to Friday and is provisional. */
@Entity('calendar_year')
export class CalendarYear {
  @PrimaryColumn({ type: 'varchar', length: 4 }) year!: string;
  @Instant() publishedAt!: Date;
}
