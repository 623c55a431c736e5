import { Injectable } from '@nestjs/common';
import { In, IsNull, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import type { RewardState, RewardWait } from '@suishoupai/shared/reward/states';
import type { Actor } from '../../../common/actor';
import { type Page, pageOf, pageSize, readCursor } from '../../../common/page';
import { Database } from '../../../database/database';
import { Area } from '../../area/area.entity';
import { Report } from '../../report/entities/report.entity';
import { FairPlayFlag } from '../fair-play-flag.entity';
import { LedgerEntry } from '../ledger-entry.entity';
import { Payout } from '../payout.entity';
import { RewardBudget } from '../reward-budget.entity';
import { RewardRule } from '../reward-rule.entity';
import { MONEY_READERS, rewardsWithinAreas, type Scope, withinAreas } from '../reward-scope';
import { Reward } from '../reward.entity';
import {
  type FlagView,
  flagView,
  type LedgerView,
  ledgerView,
  type PayoutView,
  payoutView,
  type RuleView,
  ruleView,
} from './books.view';
import { type BudgetView, budgetView, type TreasuryRewardView, treasuryRewardView } from './treasury.view';

export interface Paging {
  cursor?: string;
  limit?: number;
}

export interface RewardFilter extends Paging {
  state?: RewardState;
  waitsFor?: RewardWait;
}

/** What paymasters and auditors see, within their areas; newest first. */
@Injectable()
export class TreasuryQueries {
  constructor(private readonly database: Database) {}

  async rewards(actor: Actor, { state, waitsFor, ...paging }: RewardFilter): Promise<Page<TreasuryRewardView>> {
    const query = this.scoped(Reward, 'r', rewardsWithinAreas(actor, MONEY_READERS, 'r'));
    if (state !== undefined) query.andWhere('r.state = :state', { state });
    if (waitsFor !== undefined) query.andWhere('r.waitsFor = :waitsFor', { waitsFor });
    const rows = await newestFirst(query, 'r', paging);
    const numbers = await this.numbersOf(rows.map((reward) => reward.reportId));
    return page(rows, paging, (reward) => treasuryRewardView(reward, numbers.get(reward.reportId) ?? ''));
  }

  async payouts(actor: Actor, paging: Paging): Promise<Page<PayoutView>> {
    const { sql, parameters } = rewardsWithinAreas(actor, MONEY_READERS, 'r');
    const query = this.scoped(Payout, 'p', { sql: '1 = 1', parameters: {} })
      .innerJoin(Reward, 'r', 'r.id = p.rewardId')
      .andWhere(sql, parameters);
    return page(await newestFirst(query, 'p', paging), paging, payoutView);
  }

  async ledger(actor: Actor, { budgetId, ...paging }: Paging & { budgetId: string }): Promise<Page<LedgerView>> {
    const query = this.scoped(LedgerEntry, 'e', budgetScope(actor, 'e.budgetId'));
    query.andWhere('e.budgetId = :budgetId', { budgetId });
    return page(await newestFirst(query, 'e', paging), paging, ledgerView);
  }

  async flags(actor: Actor, paging: Paging): Promise<Page<FlagView>> {
    const query = this.scoped(FairPlayFlag, 'f', rewardsWithinAreas(actor, MONEY_READERS, 'f'));
    const flags = await newestFirst(query, 'f', paging);
    const numbers = await this.numbersOf(flags.flatMap((flag) => [flag.reportId, flag.otherReportId]));
    return page(flags, paging, (flag) => flagView(flag, numbers));
  }

  async budgets(actor: Actor, paging: Paging): Promise<Page<BudgetView>> {
    const query = this.scoped(RewardBudget, 'b', budgetScope(actor, 'b.id'));
    return page(await newestFirst(query, 'b', paging), paging, budgetView);
  }

  /** The rules in force; the same for the whole city. */
  async rules(): Promise<RuleView[]> {
    const inForce = { where: { activeTo: IsNull() }, order: { id: 'ASC' } } as const;
    return (await this.database.repository(RewardRule).find(inForce)).map(ruleView);
  }

  /** The paymaster's areas hold this one. */
  mayFund(actor: Actor, areaId: string): Promise<boolean> {
    const scope = withinAreas(actor, ['paymaster'], 'a.path');
    return this.scoped(Area, 'a', scope).andWhere('a.id = :areaId', { areaId }).getExists();
  }

  mayChangeBudget(actor: Actor, id: string): Promise<boolean> {
    const scope = budgetScope(actor, 'b.id', ['paymaster']);
    return this.scoped(RewardBudget, 'b', scope).andWhere('b.id = :id', { id }).getExists();
  }

  mayClear(actor: Actor, flagId: string): Promise<boolean> {
    const scope = rewardsWithinAreas(actor, ['paymaster'], 'f');
    return this.scoped(FairPlayFlag, 'f', scope).andWhere('f.id = :flagId', { flagId }).getExists();
  }

  private scoped<T extends ObjectLiteral>(entity: new () => T, alias: string, scope: Scope): SelectQueryBuilder<T> {
    return this.database.repository(entity).createQueryBuilder(alias).where(scope.sql, scope.parameters);
  }

  private async numbersOf(reportIds: readonly string[]): Promise<Map<string, string>> {
    const reports = await this.database
      .repository(Report)
      .find({ where: { id: In([...reportIds]) }, select: { id: true, number: true } });
    return new Map(reports.map(({ id, number }) => [id, number]));
  }
}

/** Budgets of the areas one is responsible for. @param column the budget's id, fixed SQL */
const budgetScope = (actor: Actor, column: string, roles = MONEY_READERS): Scope => {
  const area = withinAreas(actor, roles, 'scoped.path');
  const sql =
    `EXISTS (SELECT 1 FROM reward_budget owned INNER JOIN area scoped ON scoped.id = owned.areaId ` +
    `WHERE owned.id = ${column} AND ${area.sql})`;
  return { sql, parameters: area.parameters };
};

/** One row more than the page has; ids grow with time. */
const newestFirst = <T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  alias: string,
  { cursor, limit }: Paging,
): Promise<T[]> => {
  const after = readCursor(cursor);
  if (after !== null) query.andWhere(`${alias}.id < :after`, { after: after.id });
  return query
    .orderBy(`${alias}.id`, 'DESC')
    .limit(pageSize(limit) + 1)
    .getMany();
};

const page = <Row extends { id: string }, Item>(
  rows: readonly Row[],
  { limit }: Paging,
  view: (row: Row) => Item,
): Page<Item> => pageOf(rows, pageSize(limit), ({ id }) => ({ at: '', id }), view);
