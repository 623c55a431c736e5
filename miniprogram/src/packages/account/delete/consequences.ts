import type { Section } from '@/components/prose/prose';

/** What deleting the account does; said before it is done. */
export const CONSEQUENCES: readonly Section[] = [
  {
    title: '注销以后',
    lines: [
      '微信身份、化名、手机号、关注和消息订阅都会删除，不能恢复。',
      '已经上报的隐患继续办理，记录里写的是“已注销用户”。您看不到进展，也不能补充、评价和申诉。',
      '已经到账的奖励不受影响，没有领到的作废。发奖记录按财务规定保留。',
      '以后再用同一个微信登录，会是一个全新的账号。',
    ],
  },
];
