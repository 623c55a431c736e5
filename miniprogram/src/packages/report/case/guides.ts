import { LIMITS } from '@suishoupai/shared/limits';
import { sortActions } from '@/components/action/action-bar';
import type { Guides } from '@/components/action/fields';
import { now } from '@/platform/now';
import type { AllowedActionView, ReportView } from '@/services/wire';
import { openQuestion } from './read';

/** How a reporter's own actions are put. */
export const GUIDES: Guides = {
  supplement: {
    says: '文字或照片，有一样就可以。',
    submit: '提交补充',
    done: '已补充，谢谢您',
    labels: { text: '补充说明', photoIds: '补充照片' },
    hints: { text: '例如：危险的位置在楼道尽头，晚上更严重' },
  },
  withdraw: {
    says: '撤回后不再办理这件上报，办理部门和关注的人会收到通知。隐患如果还在，可以重新上报。',
    submit: '确认撤回',
    danger: true,
    done: '已撤回',
    optional: ['text'],
    labels: { text: '撤回的原因' },
    hints: { text: '例如：已经有人修好了' },
  },
  rate: {
    says: '办理部门会看到您的评价。',
    submit: '提交评价',
    done: '已评价，谢谢您',
    optional: ['text'],
    labels: { stars: '满意程度', text: '想说的话' },
    hints: { text: '例如：处理很快，隐患消除了' },
  },
  appeal: {
    says: `不认可处理结果，可以在 ${LIMITS.appealDays} 天内申诉一次。市安委办会换一位工作人员复核，并把结果告诉您。`,
    submit: '提交申诉',
    done: '申诉已提交，结果会通知您',
    labels: { reason: '不认可的原因' },
    hints: { reason: '例如：插座还在冒火花，没有更换' },
  },
  urge: {
    says: '会提醒正在办理的单位尽快处理，每天可以催一次。',
    submit: '催一下',
    done: '已催办',
    optional: ['text'],
    labels: { text: '想说的话' },
    hints: { text: '例如：天气预报有大风，请尽快处理' },
  },
};

/** The reporter's actions, the most likely first. */
export const inOrder = (report: ReportView): AllowedActionView[] => sortActions(report.actions, orderFor(report));

const orderFor = (report: ReportView): AllowedActionView['action'][] => {
  if (report.stars !== null) return ['appeal', 'rate'];
  const first = openQuestion(report) || !isLate(report) ? 'supplement' : 'urge';
  return ['rate', first, 'supplement', 'urge', 'appeal', 'withdraw'];
};

const isLate = ({ deadline }: ReportView): boolean => deadline !== null && new Date(deadline) < now();
