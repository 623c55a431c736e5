import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { Database } from '../../database/database';
import { UnitOfWork } from '../../database/unit-of-work';
import { type LedgerAccount, LedgerEntry } from '../../modules/reward/ledger-entry.entity';
import { RewardBudget } from '../../modules/reward/reward-budget.entity';
import { Reward } from '../../modules/reward/reward.entity';
import { inBatches } from '../in-batches';
import type { Findings, Invariant } from '../invariant';
import { type Books, budgetMistakes } from './budget-mistakes';

const BATCH = 100;

interface Sum {
  budgetId: string;
  of: string;
  fen: string | number;
}

@Injectable()
export class BalancedLedger implements Invariant {
  readonly id = 'I4';
  readonly says = '每笔记账借贷相抵，预算余额与分录、奖励相符，且不超支';

  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async check(): Promise<Findings> {
    const broken = [...(await this.unbalanced()), ...(await this.promisedWithoutBudget())];
    let looked = await this.database.repository(LedgerEntry).count();
    for await (const books of inBatches((afterId) => this.booksAfter(afterId))) {
      looked += books.length;
      broken.push(...books.flatMap(budgetMistakes));
    }
    return { looked, broken };
  }

  private async unbalanced(): Promise<string[]> {
    const rows = await this.database
      .repository(LedgerEntry)
      .createQueryBuilder('e')
      .select('e.postingId', 'postingId')
      .addSelect('SUM(e.amountFen)', 'fen')
      .groupBy('e.postingId')
      .having('SUM(e.amountFen) <> 0')
      .orderBy('e.postingId')
      .getRawMany<{ postingId: string; fen: string | number }>();
    return rows.map(({ postingId, fen }) => `记账 ${postingId} 的分录合计为 ${fen} 分，应为 0`);
  }

  private async promisedWithoutBudget(): Promise<string[]> {
    const rows = await this.database
      .repository(Reward)
      .createQueryBuilder('r')
      .select('r.id', 'id')
      .where("r.budgetId IS NULL AND r.state IN ('claimable', 'claiming', 'held', 'paid')")
      .getRawMany<{ id: string }>();
    return rows.map(({ id }) => `奖励 ${id} 已承诺，却没有占用预算`);
  }

  /** In one transaction, which shows one moment: money moves meanwhile. */
  private booksAfter(afterId: string): Promise<(Books & { id: string })[]> {
    return this.unitOfWork.run(async () => {
      const page = { where: { id: MoreThan(afterId) }, order: { id: 'ASC' }, take: BATCH } as const;
      const budgets = await this.database.repository(RewardBudget).find(page);
      if (budgets.length === 0) return [];
      const ids = budgets.map(({ id }) => id);
      const [entries, rewards] = [await this.entrySums(ids), await this.rewardSums(ids)];
      return budgets.map((budget) => ({ id: budget.id, budget, ...booksOf(budget.id, entries, rewards) }));
    });
  }

  private entrySums(ids: string[]): Promise<Sum[]> {
    return this.database
      .repository(LedgerEntry)
      .createQueryBuilder('e')
      .select('e.budgetId', 'budgetId')
      .addSelect('e.account', 'of')
      .addSelect('SUM(e.amountFen)', 'fen')
      .where({ budgetId: In(ids) })
      .groupBy('e.budgetId')
      .addGroupBy('e.account')
      .getRawMany<Sum>();
  }

  private rewardSums(ids: string[]): Promise<Sum[]> {
    return this.database
      .repository(Reward)
      .createQueryBuilder('r')
      .select('r.budgetId', 'budgetId')
      .addSelect('r.state', 'of')
      .addSelect('SUM(r.amountFen)', 'fen')
      .where({ budgetId: In(ids), state: In(['claimable', 'claiming', 'held', 'paid']) })
      .groupBy('r.budgetId')
      .addGroupBy('r.state')
      .getRawMany<Sum>();
  }
}

const booksOf = (id: string, entries: readonly Sum[], rewards: readonly Sum[]): Omit<Books, 'budget'> => {
  const own = (sums: readonly Sum[]) => sums.filter(({ budgetId }) => budgetId === id);
  const total = (sums: readonly Sum[]) => sums.reduce((fen, sum) => fen + Number(sum.fen), 0);
  const accounts = Object.fromEntries(own(entries).map((sum) => [sum.of as LedgerAccount, Number(sum.fen)]));
  return {
    accounts,
    promisedFen: total(own(rewards).filter(({ of }) => of !== 'paid')),
    paidFen: total(own(rewards).filter(({ of }) => of === 'paid')),
  };
};
