import { yuan } from '@suishoupai/shared/money';
import { shanghaiMoment } from '../../calendar/calendar.api';
import type { RewardFacts, Text } from './facts';
import { because } from './phrases';

const claimInTime = ({ claimBy }: RewardFacts): string =>
  claimBy === null ? '请尽快领取' : `请在 ${shanghaiMoment(claimBy)} 前领取`;

/** To the citizen whose reward it is. */
export const aboutReward = {
  claimable: (f) => `您的上报 ${f.number} 获得奖励 ${yuan(f.amountFen)}，${claimInTime(f)}。`,
  remind: (f) => `您的上报 ${f.number} 还有 ${yuan(f.amountFen)} 奖励没有领取，${claimInTime(f)}，逾期失效。`,
  paid: (f) => `您的上报 ${f.number} 的奖励 ${yuan(f.amountFen)} 已到账微信零钱。`,
  expired: (f) => `您的上报 ${f.number} 的奖励 ${yuan(f.amountFen)} 超过领取期限，已失效。`,
  held: (f) => `您的上报 ${f.number} 的奖励 ${yuan(f.amountFen)} 暂缓发放，核实后会告诉您。`,
  cancelled: (f) => `您的上报 ${f.number} 的奖励 ${yuan(f.amountFen)} 已取消${because(f.reason)}`,
  failed: (f) => `您的上报 ${f.number} 的奖励 ${yuan(f.amountFen)} 没有领取成功，${claimInTime(f)}。`,
} satisfies Record<string, Text<RewardFacts>>;

export const pendingToPaymasters: Text<RewardFacts> = (f) =>
  `上报 ${f.number} 的奖励 ${yuan(f.amountFen)} 待复核${f.waitsFor === null ? '' : `：${f.waitsFor}`}。`;

export const heldToPaymasters: Text<RewardFacts> = (f) =>
  `上报 ${f.number} 的奖励 ${yuan(f.amountFen)} 已暂缓发放，请核实处理。`;
