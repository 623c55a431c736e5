export type { RewardedReport } from './grant/assess-reward';
export { RewardAmounts } from './grant/reward-amounts';
export { GrantReward, type StaffRewardView } from './grant/grant-reward';
export { ForfeitRewards } from './forfeit/forfeit-rewards';
export { PayoutNotices } from './payout/payout-notices';
