import type { ActionName, REPORT_ACTIONS, Told } from '@suishoupai/shared/report/actions';
import { aboutReward, heldToPaymasters, pendingToPaymasters } from './messages/about-reward';
import type { ReportFacts, RewardFacts } from './messages/facts';
import { notices } from './messages/notices';
import { toDispatchers, toReviewers } from './messages/to-office';
import { toFollowers, toReporter } from './messages/to-reporter';
import { toAssignee, toUnit } from './messages/to-unit';
import { accepted, alarm, inbox, result, reward, rewardReminder, type Row, work } from './notification-row';

type Rows<Names extends string, Facts = ReportFacts> = { readonly [Name in Names]: Row<Facts> };

/** Exactly the pairs that the action table names: a missing or a superfluous row does not compile. */
type ReportTable = {
  readonly [Action in ActionName]: Rows<(typeof REPORT_ACTIONS)[Action]['tells'][number]>;
} & { readonly message: Rows<'reporter'>; readonly recount: Rows<never> };

/** THE table event × recipient × channel. Everybody also has it in the inbox. */
export const REPORT_TABLE = {
  submit: {
    reporter: inbox('已收到上报', toReporter.submit),
    dispatchers: inbox('新上报待转办', toDispatchers.submit),
  },
  requestInfo: { reporter: accepted('请补充情况', toReporter.requestInfo) },
  lapseInfo: { dispatchers: inbox('逾期未补充', toDispatchers.lapseInfo) },
  ask: { reporter: accepted('想向您了解情况', toReporter.ask) },
  message: { reporter: accepted('工作人员留言', toReporter.message) },
  supplement: {
    dispatchers: inbox('上报人有补充', toDispatchers.supplement),
    assignee: inbox('上报人有补充', toAssignee.supplement),
  },
  withdraw: {
    leadUnit: inbox('上报已撤回', toUnit.withdraw),
    assistingUnits: inbox('上报已撤回', toUnit.withdraw),
    followers: inbox('关注的上报已撤回', toFollowers.withdraw),
  },
  decline: {
    reporter: result('不予受理', toReporter.decline),
    followers: inbox('关注的上报不予受理', toFollowers.decline),
  },
  merge: {
    reporter: result('已并案办理', toReporter.merge),
    leadUnit: inbox('已并案', toUnit.merge),
    assistingUnits: inbox('已并案', toUnit.merge),
  },
  unmerge: {
    reporter: inbox('已取消并案', toReporter.unmerge),
    dispatchers: inbox('取消并案待转办', toDispatchers.unmerge),
  },
  transfer: {
    reporter: accepted('已受理转办', toReporter.transfer),
    leadUnit: work('新转办待接收', toUnit.transfer),
    assistingUnits: work('新协办任务', toUnit.assist),
  },
  arbitrate: {
    reporter: accepted('已裁定办理部门', toReporter.arbitrate),
    leadUnit: work('裁定转办待接收', toUnit.arbitrate),
  },
  recall: {
    leadUnit: inbox('转办已收回', toUnit.recall),
    assistingUnits: inbox('协办已收回', toUnit.recall),
    dispatchers: inbox('已收回待转办', toDispatchers.recall),
  },
  accept: { reporter: inbox('部门已接收', toReporter.accept) },
  sendBack: { dispatchers: inbox('部门退回待转办', toDispatchers.sendBack) },
  assign: { assignee: work('新指派的任务', toAssignee.assign) },
  contribute: { assignee: inbox('协办部门有反馈', toAssignee.contribute) },
  reclassify: { assignee: inbox('类别或等级调整', toAssignee.reclassify) },
  requestExtension: { reviewers: inbox('延期申请待审核', toReviewers.requestExtension) },
  grantExtension: {
    assignee: inbox('已同意延期', toAssignee.grantExtension),
    reporter: inbox('办理期限延长', toReporter.grantExtension),
  },
  refuseExtension: { assignee: work('未同意延期', toAssignee.refuseExtension) },
  resolve: { reviewers: inbox('办理完成待审核', toReviewers.resolve) },
  approve: {
    reporter: result('已办结', toReporter.approve),
    followers: inbox('关注的上报已办结', toFollowers.approve),
    leadUnit: inbox('审核通过已办结', toUnit.approve),
  },
  acceptInterim: {
    reporter: inbox('已采取临时措施', toReporter.acceptInterim),
    assignee: work('临时措施已认可', toAssignee.acceptInterim),
  },
  rework: { assignee: work('退回重新办理', toAssignee.rework) },
  reopen: {
    reporter: inbox('重新办理', toReporter.reopen),
    dispatchers: inbox('重新办理待转办', toDispatchers.reopen),
    followers: inbox('关注的上报重新办理', toFollowers.reopen),
  },
  rate: {},
  recount: {},
  appeal: { reviewers: inbox('申诉待复核', toReviewers.appeal) },
  upholdAppeal: {
    reporter: result('申诉成立', toReporter.upholdAppeal),
    assignee: work('申诉成立重新办理', toAssignee.upholdAppeal),
    dispatchers: inbox('申诉成立', toDispatchers.upholdAppeal),
  },
  rejectAppeal: { reporter: result('申诉未获支持', toReporter.rejectAppeal) },
  urge: {
    assignee: work('上报人催办', toAssignee.urge),
    dispatchers: inbox('上报人催办', toDispatchers.urge),
  },
  supervise: {
    leadUnit: work('市安委办督办', toUnit.supervise),
    assignee: work('市安委办督办', toUnit.supervise),
  },
  publish: {},
  unpublish: {},
} as const satisfies ReportTable;

const ofDeadline = (title: string, text: Row<ReportFacts>['text']) => ({
  leadUnit: work(title, text),
  assignee: work(title, text),
  dispatchers: inbox(title, text),
  reviewers: inbox(title, text),
});

/** What the clock tells staff; who orders a notice says which of these recipients hear it. */
export const NOTICE_TABLE = {
  deadlineSoon: ofDeadline('临近办理期限', notices.deadlineSoon),
  deadlineDue: ofDeadline('办理期限已到', notices.deadlineDue),
  deadlineOverdue: ofDeadline('已超过办理期限', notices.deadlineOverdue),
  emergencyCall: {
    leadUnit: alarm('紧急隐患请接收', notices.emergencyCall),
    assistingUnits: alarm('紧急隐患请协办', notices.emergencyCall),
    dispatchers: alarm('紧急隐患待接收', notices.emergencyCall),
    reviewers: alarm('紧急隐患待接收', notices.emergencyCall),
  },
  emergencyReminder: {
    leadUnit: inbox('紧急隐患仍待接收', notices.emergencyReminder),
    dispatchers: inbox('紧急隐患仍待接收', notices.emergencyReminder),
    reviewers: inbox('紧急隐患仍待接收', notices.emergencyReminder),
  },
  escalated: {
    dispatchers: work('无人处理已上转', notices.escalated),
    reviewers: work('无人处理已上转', notices.escalated),
  },
} as const satisfies Record<string, Partial<Rows<Told>>>;

/** `reporter` is the citizen whose reward it is. */
export const REWARD_TABLE = {
  pending: { paymasters: inbox('奖励待复核', pendingToPaymasters) },
  claimable: { reporter: reward('奖励待领取', aboutReward.claimable) },
  remind: { reporter: rewardReminder('奖励即将到期', aboutReward.remind) },
  paid: { reporter: inbox('奖励已到账', aboutReward.paid) },
  expired: { reporter: inbox('奖励已失效', aboutReward.expired) },
  cancelled: { reporter: inbox('奖励已取消', aboutReward.cancelled) },
  held: {
    reporter: inbox('奖励暂缓发放', aboutReward.held),
    paymasters: inbox('奖励暂缓待核实', heldToPaymasters),
  },
  failed: { reporter: reward('奖励未领取成功', aboutReward.failed) },
} as const satisfies Record<string, Partial<Rows<'reporter' | 'paymasters', RewardFacts>>>;

export type ReportKind = keyof typeof REPORT_TABLE;
export type NoticeKind = keyof typeof NOTICE_TABLE;
export type RewardKind = keyof typeof REWARD_TABLE;
/** Whom a notice of this kind may go to. */
export type NoticeTold<Kind extends NoticeKind> = keyof (typeof NOTICE_TABLE)[Kind] & Told;
