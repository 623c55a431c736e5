import { Entity } from 'typeorm';
import { Big, Id, Instant, Ref, Text } from '../../database/columns';

/** Accounts of a budget: money not yet promised, promised, gone; and where it came from. */
export type LedgerAccount = 'funding' | 'available' | 'reserved' | 'paid';

/** 分录: append-only; the entries of one posting sum to zero. */
@Entity('ledger_entry')
export class LedgerEntry {
  @Id() id!: string;
  @Ref() postingId!: string;
  @Ref() budgetId!: string;
  @Ref({ nullable: true }) rewardId!: string | null;
  @Text(10) account!: LedgerAccount;
  @Big() amountFen!: number;
  /** What moved it: fund, reserve, pay, release. */
  @Text(10) kind!: 'fund' | 'reserve' | 'pay' | 'release';
  @Instant() at!: Date;
}
