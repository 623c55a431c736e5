import { Injectable } from '@nestjs/common';
import type { Reward } from '../reward.entity';
import { BudgetRepository } from './budget.repository';
import { LedgerRepository, type Posting } from './ledger.repository';

type Promised = Pick<Reward, 'id' | 'amountFen' | 'budgetId'>;

/**
 * The only way money moves in our books: a budget's running columns and two balanced entries, together, inside the
 * caller's unit of work.
 */
@Injectable()
export class Ledger {
  constructor(
    private readonly budgets: BudgetRepository,
    private readonly entries: LedgerRepository,
  ) {}

  /** Promises a reward's money in the budget responsible for the area; null when none has enough. */
  async reserve(areaPath: string, reward: Pick<Reward, 'id' | 'amountFen'>): Promise<string | null> {
    for (const { id: budgetId } of await this.budgets.responsibleFor(areaPath)) {
      if (!(await this.budgets.reserve(budgetId, reward.amountFen))) continue;
      await this.entries.post({ kind: 'reserve', budgetId, rewardId: reward.id, amountFen: reward.amountFen });
      return budgetId;
    }
    return null;
  }

  /** The promised money is gone. */
  async pay(reward: Promised): Promise<void> {
    const posting = postingOf('pay', reward);
    must(await this.budgets.pay(posting.budgetId, posting.amountFen), posting);
    await this.entries.post(posting);
  }

  /** The promise ends; the money is free again. */
  async release(reward: Promised): Promise<void> {
    const posting = postingOf('release', reward);
    must(await this.budgets.release(posting.budgetId, posting.amountFen), posting);
    await this.entries.post(posting);
  }

  async fund(budgetId: string, amountFen: number): Promise<void> {
    const posting: Posting = { kind: 'fund', budgetId, rewardId: null, amountFen };
    must(await this.budgets.fund(budgetId, amountFen), posting);
    await this.entries.post(posting);
  }
}

const postingOf = (kind: 'pay' | 'release', { id, amountFen, budgetId }: Promised): Posting => {
  if (budgetId === null) throw new Error(`reward ${id} has nothing reserved`);
  return { kind, budgetId, rewardId: id, amountFen };
};

/** Books that do not fit the budget are a defect: everything is rolled back. */
const must = (moved: boolean, { kind, budgetId }: Posting): void => {
  if (!moved) throw new Error(`budget ${budgetId} cannot ${kind}`);
};
