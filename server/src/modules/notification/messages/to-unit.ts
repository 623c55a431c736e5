import type { ReportFacts, Text } from './facts';
import { because, kindName, until } from './phrases';

const lead = (f: ReportFacts): string => `${f.number}（${kindName(f.category)}）`;

/** To the lead unit or an assisting one, by action. */
export const toUnit = {
  withdraw: (f) => `${lead(f)}已由上报人撤回，不必再办。`,
  merge: (f) => `${lead(f)}已与同一隐患的上报并案，不必单独办理。`,
  transfer: (f) => `${lead(f)}转你部门主办，请接收${until(f.deadline)}。`,
  assist: (f) => `${lead(f)}请你部门协办${until(f.deadline)}。`,
  arbitrate: (f) => `${lead(f)}经市安委办裁定由你部门办理，不能退回${until(f.deadline)}。`,
  recall: (f) => `${lead(f)}已收回，不必再办${because(f.text)}`,
  approve: (f) => `${lead(f)}审核通过，已办结。`,
  supervise: (f) => `${lead(f)}被督办${f.level ? `（${f.level}）` : ''}，请抓紧办理${until(f.deadline)}。`,
} satisfies Record<string, Text<ReportFacts>>;

/** To the one who handles the case, by action. */
export const toAssignee = {
  supplement: (f) => `${f.number} 的上报人补充了情况，请查看。`,
  assign: (f) => `${lead(f)}指派你办理${until(f.deadline)}。`,
  contribute: (f) => `协办部门对 ${f.number} 有了反馈，请查看。`,
  reclassify: (f) => `${f.number} 的类别或等级有调整${because(f.text)}`,
  grantExtension: (f) => `${f.number} 的延期申请已同意${until(f.deadline)}。`,
  refuseExtension: (f) => `${f.number} 的延期申请未同意${because(f.text)}`,
  acceptInterim: (f) => `${f.number} 的临时措施已认可，请继续整改${until(f.deadline)}。`,
  rework: (f) => `${f.number} 审核未通过，请重新办理${until(f.deadline)}${because(f.text)}`,
  upholdAppeal: (f) => `${f.number} 的申诉成立，请重新办理${until(f.deadline)}${because(f.text)}`,
  urge: (f) => `上报人催办 ${lead(f)}${until(f.deadline)}。`,
} satisfies Record<string, Text<ReportFacts>>;
