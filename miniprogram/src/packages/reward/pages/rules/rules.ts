import { LIMITS } from '@suishoupai/shared/limits';
import type { Section } from '@/components/prose/prose';

/** How rewards are given, in plain words; what the server does. */
export const RULES: readonly Section[] = [
  {
    title: '什么样的上报有奖励',
    lines: [
      '您上报的隐患经查实、整改并审核办结后，由审核人员评定是否奖励。',
      '同一处隐患，奖励最先上报的人。一件上报最多奖励一次，重新办理也不再发。',
      '工作人员的上报不发奖励。',
    ],
  },
  {
    title: '奖励多少',
    lines: [
      '奖励分一等、二等、三等，金额按当地公布的标准，从财政预算里发。',
      '金额较大、预算不足或者情况需要核实时，先由另一位工作人员复核，通过后再通知您领。',
    ],
  },
  {
    title: '怎么领',
    lines: [
      '办结后会通知您。到“我的奖励”点红包，再在微信里确认收款，钱进您的微信零钱。',
      '点了红包还要在微信里确认。24 小时内没有确认，款项会退回，您可以再领一次。',
      `请在 ${LIMITS.claimWindowDays} 天内领取，到期前会提醒您，过期失效。`,
    ],
  },
  {
    title: '请放心',
    lines: [
      '领奖不用交任何费用，不用提供身份证号、银行卡号或验证码。有人以此为由要钱要号码，都是诈骗。',
      '领奖不会让办理部门知道您是谁。',
    ],
  },
];
