import { LIMITS } from '@suishoupai/shared/limits';
import type { ReportFacts, Text } from './facts';
import { because, unitName, until } from './phrases';

/** To the reporter, by action. */
export const toReporter = {
  submit: (f) => `您的上报 ${f.number} 已收到，我们会尽快转办，有进展就告诉您。`,
  requestInfo: (f) =>
    `您的上报 ${f.number} 需要补充${because(f.text)}。请在 ${LIMITS.answerWorkingDays} 个工作日内回复。`,
  ask: (f) => `关于您的上报 ${f.number}，想向您了解${because(f.text)}。请在上报详情里补充。`,
  message: (f) => `关于您的上报 ${f.number}，工作人员给您留言${because(f.text)}`,
  decline: (f) => `您的上报 ${f.number} 不予受理${f.declineReason ? `（${f.declineReason}）` : ''}${because(f.text)}`,
  merge: (f) => `您的上报 ${f.number} 与已有上报是同一隐患，已并案办理，结果会告诉您。`,
  unmerge: (f) => `您的上报 ${f.number} 已取消并案，重新单独办理。`,
  transfer: (f) => `您的上报 ${f.number} 已转 ${unitName(f.unit)} 办理${until(f.deadline)}。`,
  arbitrate: (f) => `您的上报 ${f.number} 经市安委办裁定，由 ${unitName(f.unit)} 办理${until(f.deadline)}。`,
  accept: (f) => `${unitName(f.unit)} 已接收您的上报 ${f.number}，正在办理。`,
  grantExtension: (f) => `您的上报 ${f.number} 需要更多时间办理${until(f.deadline)}。`,
  approve: (f) => `您的上报 ${f.number} 已办结${because(f.text)}。请您评价。`,
  acceptInterim: (f) => `您的上报 ${f.number} 已采取临时措施，继续整改${until(f.deadline)}。`,
  reopen: (f) => `您的上报 ${f.number} 将重新办理${because(f.text)}`,
  upholdAppeal: (f) => `您对 ${f.number} 的申诉成立，将重新办理${because(f.text)}`,
  rejectAppeal: (f) => `您对 ${f.number} 的申诉未获支持，维持原处理结果${because(f.text)}`,
} satisfies Record<string, Text<ReportFacts>>;

/** To those who follow the case: what happened, never what somebody wrote. */
export const toFollowers = {
  withdraw: (f) => `您关注的上报 ${f.number} 已由上报人撤回。`,
  decline: (f) => `您关注的上报 ${f.number} 不予受理${f.declineReason ? `（${f.declineReason}）` : ''}。`,
  approve: (f) => `您关注的上报 ${f.number} 已办结，结果见详情。`,
  reopen: (f) => `您关注的上报 ${f.number} 将重新办理。`,
} satisfies Record<string, Text<ReportFacts>>;
