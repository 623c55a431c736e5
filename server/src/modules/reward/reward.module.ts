import { Module } from '@nestjs/common';
import { PhotoModule } from '../photo/photo.module';
import { Keyrings } from '../../common/crypto/keyring';
import { GatewaysModule } from '../../gateways/gateways.module';
import { BudgetRepository } from './budget/budget.repository';
import { Ledger } from './budget/ledger';
import { LedgerRepository } from './budget/ledger.repository';
import { ClaimReceiptRepository } from './claim/claim-receipt.repository';
import { ClaimReward } from './claim/claim-reward';
import { MyRewards } from './claim/my-rewards.queries';
import { RewardController } from './claim/reward.controller';
import { ShowReward } from './claim/show-reward';
import { TakeReward } from './claim/take-reward';
import { ExpireReward } from './expire-reward.job';
import { ForfeitRewards } from './forfeit/forfeit-rewards';
import { AssessReward } from './grant/assess-reward';
import { FairPlayRepository } from './grant/fair-play.repository';
import { GrantReward } from './grant/grant-reward';
import { RewardAmounts } from './grant/reward-amounts';
import { RewardRuleRepository } from './grant/reward-rule.repository';
import { OpenWindow } from './open-window';
import { AskPayout } from './payout/ask-payout';
import { CheckPayout } from './payout/check-payout.job';
import { CompareBill } from './payout/compare-bill';
import { Confirmation } from './payout/confirmation';
import { OrderCheck } from './payout/order-check';
import { PayeeRepository } from './payout/payee.repository';
import { PayoutNotices } from './payout/payout-notices';
import { PayoutRepository } from './payout/payout.repository';
import { PreparePayout } from './payout/prepare-payout';
import { RewardOutcome } from './payout/reward-outcome';
import { SendPayout } from './payout/send-payout.job';
import { SettlePayout } from './payout/settle-payout';
import { TransmitBill } from './payout/transmit-bill';
import { RemindReward } from './remind-reward.job';
import { RewardNews } from './reward-news';
import { RewardRepository } from './reward.repository';
import { CancelReward } from './treasury/cancel-reward';
import { ClearFlag } from './treasury/clear-flag';
import { HoldReward } from './treasury/hold-reward';
import { ManageBudgets } from './treasury/manage-budgets';
import { PayerRepository } from './treasury/payer.repository';
import { RefuseReward } from './treasury/refuse-reward';
import { ReleaseCheck } from './treasury/release-check';
import { ReleaseReward } from './treasury/release-reward';
import { RewardDesk } from './treasury/reward-desk';
import { SetRule } from './treasury/set-rule';
import { TreasuryBooksController } from './treasury/treasury-books.controller';
import { TreasuryBudgetsController } from './treasury/treasury-budgets.controller';
import { TreasuryRewardsController } from './treasury/treasury-rewards.controller';
import { TreasuryQueries } from './treasury/treasury.queries';
import { UnholdReward } from './treasury/unhold-reward';

const books = [RewardRepository, BudgetRepository, LedgerRepository, Ledger, RewardNews, OpenWindow];
const grant = [RewardRuleRepository, RewardAmounts, FairPlayRepository, AssessReward, GrantReward];
const payout = [
  PayoutRepository,
  PayeeRepository,
  PreparePayout,
  CompareBill,
  Confirmation,
  OrderCheck,
  RewardOutcome,
  SettlePayout,
  TransmitBill,
  SendPayout,
  AskPayout,
  CheckPayout,
  PayoutNotices,
];
const claim = [ClaimReceiptRepository, TakeReward, ClaimReward, MyRewards, ShowReward, ForfeitRewards];
const treasury = [
  TreasuryQueries,
  RewardDesk,
  PayerRepository,
  ReleaseCheck,
  ReleaseReward,
  RefuseReward,
  HoldReward,
  UnholdReward,
  CancelReward,
  ManageBudgets,
  SetRule,
  ClearFlag,
];

@Module({
  imports: [GatewaysModule, PhotoModule],
  controllers: [RewardController, TreasuryRewardsController, TreasuryBudgetsController, TreasuryBooksController],
  providers: [Keyrings, ...books, ...grant, ...payout, ...claim, ...treasury, ExpireReward, RemindReward],
  exports: [ForfeitRewards, GrantReward, PayoutNotices, RewardAmounts],
})
export class RewardModule {}
