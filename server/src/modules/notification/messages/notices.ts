import type { ReportFacts, Text } from './facts';
import { kindName, unitName, until } from './phrases';

const which = (f: ReportFacts): string => `${f.number}（${kindName(f.category)}）`;

/** Of the clock, to staff. */
export const notices = {
  deadlineSoon: (f) => `${which(f)}临近办理期限${until(f.deadline)}。`,
  deadlineDue: (f) => `${which(f)}办理期限已到，请尽快办结。`,
  deadlineOverdue: (f) => `${which(f)}已超过办理期限，承办：${unitName(f.unit)}。`,
  emergencyCall: (f) => `紧急：${which(f)}请立即接收处置。`,
  emergencyReminder: (f) => `紧急：${which(f)}仍未接收，请立即接收处置。`,
  escalated: (f) => `${which(f)}一个工作日内无人处理，转由你处处理。`,
} satisfies Record<string, Text<ReportFacts>>;
