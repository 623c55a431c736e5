export type { RewardedReport } from './grant/assess-reward';
export { GrantReward, type StaffRewardView } from './grant/grant-reward';
export { PayoutNotices } from './payout/payout-notices';
