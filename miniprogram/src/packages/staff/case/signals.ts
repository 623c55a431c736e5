import { SEVERITIES, SUPERVISION_LEVELS } from '@suishoupai/shared/report/words';
import type { ReportView } from '@/services/wire';

/** What must not be overlooked about a case, a sentence each. */
export const signalsOf = (report: ReportView): string[] =>
  SIGNALS.map((signal) => signal(report)).filter((words): words is string => typeof words === 'string');

const SIGNALS: readonly ((report: ReportView) => string | false | null)[] = [
  ({ emergency }) => emergency && '紧急类别',
  ({ severity, clause }) => severity === 'major' && `${SEVERITIES.major}隐患${clause ? `：${clause}` : ''}`,
  ({ supervisionLevel }) => supervisionLevel && SUPERVISION_LEVELS[supervisionLevel],
  ({ returns }) => returns > 0 && `被退回 ${returns} 次`,
  ({ outsideCity }) => outsideCity && '位置在本市之外',
  ({ deadlineProvisional }) => deadlineProvisional && '期限所在年份的节假日尚未公布，公布后会重算',
  ({ pendingExtension: asked }) => asked && `部门申请延期 ${asked.workingDays} 个工作日：${asked.reason}`,
  ({ textCheck }) => (textCheck === 'review' || textCheck === 'risky') && '上报的文字没有通过内容检查',
];
