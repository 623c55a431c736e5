import type { RewardState } from '@suishoupai/shared/reward/states';
import { get, post } from './http';
import type {
  BudgetBody,
  BudgetPageView,
  FlagPageView,
  LedgerPageView,
  NewBudgetView,
  PayoutPageView,
  RuleBody,
  RulesView,
  RuleView,
  TreasuryRewardPageView,
} from './wire';

/** What a paymaster may decide about a reward; all but `release` need a reason. */
export type Decision = 'release' | 'refuse' | 'hold' | 'unhold' | 'cancel';

export const listRewards = (state: RewardState, cursor?: string): Promise<TreasuryRewardPageView> =>
  get('/treasury/rewards', { state, cursor });

/** @param version of the reward as it was read: a reward that changed since is refused with `reward.wrongState` */
export const decide = (id: string, decision: Decision, version: number, reason: string, key: string): Promise<void> =>
  post(`/treasury/rewards/${id}/${decision}`, decision === 'release' ? { version } : { version, reason }, key);

export const listPayouts = (cursor?: string): Promise<PayoutPageView> => get('/treasury/payouts', { cursor });

export const listFlags = (cursor?: string): Promise<FlagPageView> => get('/treasury/fair-play-flags', { cursor });
export const clearFlag = (id: string): Promise<void> => post(`/treasury/fair-play-flags/${id}/clear`);

export const listRules = async (): Promise<RuleView[]> => (await get<RulesView>('/treasury/rules')).items;
export const setRule = (rule: RuleBody, key: string): Promise<RuleView> => post('/treasury/rules', rule, key);

export const listBudgets = (cursor?: string): Promise<BudgetPageView> => get('/treasury/budgets', { cursor });
export const openBudget = (budget: BudgetBody, key: string): Promise<NewBudgetView> =>
  post('/treasury/budgets', budget, key);
/** @param amountFen integer fen, added to the total */
export const topUpBudget = (id: string, amountFen: number, key: string): Promise<void> =>
  post(`/treasury/budgets/${id}/top-up`, { amountFen }, key);
export const freezeBudget = (id: string, frozen: boolean): Promise<void> =>
  post(`/treasury/budgets/${id}/freeze`, { frozen });

export const listLedger = (budgetId: string, cursor?: string): Promise<LedgerPageView> =>
  get('/treasury/ledger', { budgetId, cursor, limit: 100 });
