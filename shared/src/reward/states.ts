export const REWARD_STATES = {
  pendingApproval: '待复核',
  claimable: '待领',
  claiming: '领取中',
  paid: '已领',
  expired: '已失效',
  cancelled: '已取消',
  held: '暂缓',
} as const;

export type RewardState = keyof typeof REWARD_STATES;

/** What a pending reward waits for. */
export const REWARD_WAITS = { secondPerson: '第二人复核', budget: '预算', fairPlay: '公平性核查' } as const;
export type RewardWait = keyof typeof REWARD_WAITS;

/** Grades a reviewer may give; the amount of each comes from the reward rules. */
export const REWARD_GRADES = { first: '一等', second: '二等', third: '三等' } as const;
export type RewardGrade = keyof typeof REWARD_GRADES;
