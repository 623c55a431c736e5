import type { Role } from '../roles';
import type { RewardState } from './states';

export interface RewardAction {
  readonly from: readonly (RewardState | 'nothing')[];
  /** More than one target: the guard in the server's use case decides. */
  readonly to: readonly RewardState[];
  readonly by: Role;
  readonly needsReason: boolean;
}

/** The reward's own life. Money leaves only through `claim`; `paid` follows only from the platform's own word. */
export const REWARD_ACTIONS = {
  grant: { from: ['nothing'], to: ['claimable', 'pendingApproval'], by: 'reviewer', needsReason: false },
  release: { from: ['pendingApproval'], to: ['claimable'], by: 'paymaster', needsReason: false },
  refuse: { from: ['pendingApproval'], to: ['cancelled'], by: 'paymaster', needsReason: true },
  claim: { from: ['claimable'], to: ['claiming'], by: 'citizen', needsReason: false },
  settle: { from: ['claiming'], to: ['paid'], by: 'system', needsReason: false },
  fail: { from: ['claiming'], to: ['claimable', 'held'], by: 'system', needsReason: true },
  expire: { from: ['claimable'], to: ['expired'], by: 'system', needsReason: false },
  forfeit: { from: ['claimable', 'held', 'pendingApproval'], to: ['cancelled'], by: 'citizen', needsReason: false },
  hold: { from: ['claimable'], to: ['held'], by: 'paymaster', needsReason: true },
  unhold: { from: ['held'], to: ['claimable'], by: 'paymaster', needsReason: true },
  cancel: { from: ['claimable', 'held', 'pendingApproval'], to: ['cancelled'], by: 'paymaster', needsReason: true },
} as const satisfies Record<string, RewardAction>;

export type RewardActionName = keyof typeof REWARD_ACTIONS;

/** Whether the table lets the action lead from one state to the other. */
export const rewardMay = (name: RewardActionName, from: RewardState, to: RewardState): boolean => {
  const action: RewardAction = REWARD_ACTIONS[name];
  return action.from.includes(from) && action.to.includes(to);
};
