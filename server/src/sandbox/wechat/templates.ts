import type { Credentials } from '../credentials';

/** A subscribe-message template: its title and its keys with the label a phone shows before each value. */
export interface Template {
  id: string;
  title: string;
  longTerm: boolean;
  fields: Record<string, string>;
}

/** The three templates of the demo account. */
export function templatesOf({ templates }: Credentials): Template[] {
  return [
    {
      id: templates.accepted,
      title: '上报受理通知',
      longTerm: false,
      fields: { character_string1: '上报编号', thing2: '隐患类别', thing3: '当前进度', time4: '受理时间' },
    },
    {
      id: templates.result,
      title: '处理结果通知',
      longTerm: false,
      fields: { character_string1: '上报编号', thing2: '隐患类别', thing3: '处理结果', time4: '办结时间' },
    },
    {
      id: templates.reward,
      title: '奖励待领取通知',
      longTerm: false,
      fields: { character_string1: '上报编号', amount2: '奖励金额', time3: '领取截止', thing4: '温馨提示' },
    },
  ];
}
