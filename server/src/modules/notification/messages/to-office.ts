import type { ReportFacts, Text } from './facts';
import { because, kindName, unitName, until } from './phrases';

/** To dispatchers, by action. */
export const toDispatchers = {
  submit: (f) => `新上报 ${f.number}（${kindName(f.category)}），请转办。`,
  lapseInfo: (f) => `${f.number} 的上报人逾期未补充，请继续转办。`,
  supplement: (f) => `${f.number} 的上报人补充了情况。`,
  unmerge: (f) => `${f.number} 已取消并案，请转办${because(f.text)}`,
  recall: (f) => `${f.number} 已收回，请重新转办${because(f.text)}`,
  sendBack: (f) => `${unitName(f.by)} 退回 ${f.number}，请重新转办${because(f.text)}`,
  reopen: (f) => `${f.number} 将重新办理，请转办${because(f.text)}`,
  upholdAppeal: (f) => `${f.number} 的申诉成立，请查看并安排办理。`,
  urge: (f) => `上报人催办 ${f.number}${until(f.deadline)}。`,
} satisfies Record<string, Text<ReportFacts>>;

/** To reviewers, by action. */
export const toReviewers = {
  requestExtension: (f) => `${unitName(f.by)} 申请延长 ${f.number} 的办理期限${because(f.text)}`,
  resolve: (f) => `${unitName(f.by)} 报告 ${f.number} 办理完成，请审核。`,
  appeal: (f) => `${f.number} 的上报人提出申诉，请复核${because(f.text)}`,
} satisfies Record<string, Text<ReportFacts>>;
