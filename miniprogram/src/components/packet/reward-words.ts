import { exact, left, said } from '@/components/time/words';
import type { RewardView } from '@/services/wire';

export interface RewardWords {
  /** One sentence: what is the matter, what to do, by when. */
  text: string;
  tone: 'waiting' | 'done' | 'over';
}

type Facts = Pick<RewardView, 'state' | 'claimBy' | 'paidAt' | 'reason' | 'confirm'>;

/** What a reward's state means to the person. That money came is said only of `paid`: the server knows it then. */
export const rewardWords = (reward: Facts, at: Date): RewardWords => WORDS[reward.state](reward, at);

const WORDS: Record<RewardView['state'], (reward: Facts, at: Date) => RewardWords> = {
  pendingApproval: () => ({ text: '正在复核。复核通过后会通知您来领。', tone: 'waiting' }),
  claimable: ({ claimBy, reason }, at) => ({ text: sentences(reason, claimUntil(claimBy, at)), tone: 'waiting' }),
  claiming: ({ confirm }) => ({
    text: confirm ? '还差一步：请在微信里确认收款。' : '正在等微信支付答复，请稍等，不用再领一次。',
    tone: 'waiting',
  }),
  paid: ({ paidAt }, at) => ({ text: `${paidAt ? `${said(paidAt, at)} ` : ''}已到账微信零钱`, tone: 'done' }),
  expired: ({ claimBy }) => ({
    text: claimBy ? `领取期限是 ${exact(claimBy)}，已经过了。` : '领取期限已经过了。',
    tone: 'over',
  }),
  cancelled: ({ reason }) => ({ text: reason ? `原因：${reason}` : '这份奖励不再发放。', tone: 'over' }),
  held: ({ reason }) => ({ text: sentences(reason && `原因：${reason}`, '核实后会通知您。'), tone: 'waiting' }),
};

const claimUntil = (claimBy: string | null, at: Date): string => {
  if (!claimBy) return '请尽快领取';
  const { words, urgency } = left(claimBy, at, null); // the window is counted in plain days
  if (urgency === 'overdue') return '领取期限已过';
  return urgency === 'soon' ? `请在${words}领取` : `${said(claimBy, at)}前领取，${words}`;
};

const sentences = (...parts: (string | null)[]): string =>
  parts
    .filter((part) => part !== null && part !== '')
    .map((part) => (part as string).replace(/[。；]$/, ''))
    .join('。');
