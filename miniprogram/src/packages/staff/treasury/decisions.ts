import { yuan } from '@suishoupai/shared/money';
import { REWARD_ACTIONS } from '@suishoupai/shared/reward/actions';
import type { RewardState } from '@suishoupai/shared/reward/states';
import type { Decision } from '@/services/treasury.service';

interface DecisionWords {
  label: string;
  look: 'primary' | 'plain' | 'danger';
  /** What will happen, and to whom. */
  consequence: (fen: number) => string;
}

export const DECISIONS: Record<Decision, DecisionWords> = {
  release: {
    label: '放行',
    look: 'primary',
    consequence: (fen) => `放行后，上报人可以领取 ${yuan(fen)}，预算随即预留这笔钱。`,
  },
  refuse: {
    label: '不予发放',
    look: 'danger',
    consequence: (fen) => `这笔 ${yuan(fen)} 的奖励将取消，不能恢复。上报人会收到通知。`,
  },
  hold: {
    label: '暂缓',
    look: 'plain',
    consequence: (fen) => `暂缓期间，上报人不能领取这笔 ${yuan(fen)}。之后可以恢复。`,
  },
  unhold: { label: '恢复待领', look: 'primary', consequence: (fen) => `恢复后，上报人又可以领取 ${yuan(fen)}。` },
  cancel: {
    label: '取消奖励',
    look: 'danger',
    consequence: (fen) => `这笔 ${yuan(fen)} 的奖励将取消，不能恢复，钱回到预算。上报人会收到通知。`,
  },
};

const ALL = Object.keys(DECISIONS) as Decision[];

/** What a paymaster may decide now. A reward that waits is refused: cancelling it would say the same twice. */
export const decisionsFor = (state: RewardState): Decision[] =>
  ALL.filter((name) => (REWARD_ACTIONS[name].from as readonly string[]).includes(state)).filter(
    (name) => !(state === 'pendingApproval' && name === 'cancel'),
  );

export const needsReason = (name: Decision): boolean => REWARD_ACTIONS[name].needsReason;
