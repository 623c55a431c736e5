import type { LedgerAccount } from '../../modules/reward/ledger-entry.entity';
import type { RewardBudget } from '../../modules/reward/reward-budget.entity';

/** A budget and what everything else says about it, at one moment; fen. */
export interface Books {
  budget: Pick<RewardBudget, 'id' | 'totalFen' | 'reservedFen' | 'paidFen'>;
  /** Sum of its ledger entries by account. */
  accounts: Readonly<Partial<Record<LedgerAccount, number>>>;
  /** Its rewards that are promised (claimable, claiming, held), and that are paid. */
  promisedFen: number;
  paidFen: number;
}

/** Where the running columns, the entries and the rewards disagree. */
export const budgetMistakes = ({ budget, accounts, promisedFen, paidFen }: Books): string[] => {
  const { id, totalFen, reservedFen, paidFen: paidColumn } = budget;
  const available = totalFen - reservedFen - paidColumn;
  const pairs: [what: string, left: number, right: number][] = [
    ['拨入：分录、余额', -(accounts.funding ?? 0), totalFen],
    ['可用：分录、余额', accounts.available ?? 0, available],
    ['预留：分录、余额', accounts.reserved ?? 0, reservedFen],
    ['已付：分录、余额', accounts.paid ?? 0, paidColumn],
    ['预留：奖励、余额', promisedFen, reservedFen],
    ['已付：奖励、余额', paidFen, paidColumn],
  ];
  return [
    ...(available < 0 ? [`预算 ${id} 超支 ${-available} 分`] : []),
    ...pairs.filter(([, left, right]) => left !== right).map(([what, a, b]) => `预算 ${id} ${what}为 ${a}、${b} 分`),
  ];
};
