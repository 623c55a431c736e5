import { LIMITS } from '@suishoupai/shared/limits';
import type { ReportState } from '@suishoupai/shared/report/states';
import type { ReportView } from '@/services/wire';

/** Who has to act now, as a sentence; undefined where nobody has to. */
export const whoseTurn = (report: ReportView): string | undefined => SENTENCES[report.state]?.(report);

const SENTENCES: Partial<Record<ReportState, (report: ReportView) => string>> = {
  submitted: ({ returns }) =>
    returns >= LIMITS.returnsBeforeArbitration ? `已被退回 ${returns} 次，等待市安委办裁定。` : '等待转办员转办。',
  awaitingInfo: () => '等待上报人补充情况。',
  transferred: ({ holder }) => `等待${holder.name}接收。`,
  handling: ({ holder, pendingExtension }) =>
    pendingExtension ? '等待市安委办答复延期申请。' : `等待${holder.name}办理。`,
  reviewing: () => '等待市安委办审核。',
  appealing: () => '等待市安委办复核申诉。',
};
