import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../common/clock';
import { IDS, type Ids } from '../../../common/ids';
import { Database } from '../../../database/database';
import { LedgerEntry } from '../ledger-entry.entity';
import { balanced, type PostingKind } from './postings';

export interface Posting {
  kind: PostingKind;
  budgetId: string;
  rewardId: string | null;
  amountFen: number;
}

@Injectable()
export class LedgerRepository {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  async post({ kind, budgetId, rewardId, amountFen }: Posting): Promise<void> {
    const posting = { postingId: this.ids.next(), budgetId, rewardId, kind, at: this.clock.now() };
    const lines = balanced(kind, amountFen);
    await this.database
      .repository(LedgerEntry)
      .insert(lines.map((line) => ({ ...posting, ...line, id: this.ids.next() })));
  }
}
