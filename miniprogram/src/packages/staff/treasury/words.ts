import { REWARD_WAITS } from '@suishoupai/shared/reward/states';
import type { LedgerView, PayoutView, TreasuryRewardView } from '@/services/wire';
import { exact } from '@/components/time/words';

type Reward = TreasuryRewardView;

const tried = ({ failures }: Reward): string => (failures > 0 ? `，已失败 ${failures} 次` : '');
const because = ({ reason }: Reward): string => reason ?? '未写明理由';

const SITUATIONS: Record<Reward['state'], (reward: Reward) => string> = {
  pendingApproval: ({ waitsFor }) => (waitsFor ? `等待${REWARD_WAITS[waitsFor]}` : '等待复核'),
  claimable: (reward) => `领取截止 ${reward.claimBy ? exact(reward.claimBy) : '未定'}${tried(reward)}`,
  claiming: (reward) => `微信付款中${tried(reward)}`,
  paid: ({ paidAt }) => (paidAt ? `${exact(paidAt)} 到账` : '已到账'),
  held: (reward) => `暂缓：${because(reward)}${tried(reward)}`,
  expired: () => '逾期未领取',
  cancelled: (reward) => `取消：${because(reward)}`,
};

/** What is the matter with a reward: what it waits for, why it is held, when it was paid. */
export const situation = (reward: Reward): string => SITUATIONS[reward.state](reward);

/** The platform's states of a bill, in words. */
export const PAYOUT_WORDS: Record<PayoutView['state'], string> = {
  CREATED: '已生成，尚未得到微信答复',
  ACCEPTED: '微信已受理',
  PROCESSING: '微信处理中',
  WAIT_USER_CONFIRM: '等待上报人在微信确认',
  TRANSFERING: '付款中',
  SUCCESS: '已到账',
  FAIL: '付款失败',
  CANCELING: '撤销中',
  CANCELLED: '已撤销',
};

/** What a posting did to the budget. */
export const POSTING_WORDS: Record<LedgerView['kind'], string> = {
  fund: '拨入',
  reserve: '预留给奖励',
  pay: '付出',
  release: '退回预算',
};
