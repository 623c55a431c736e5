import type { Role } from '../roles';
import type { Field } from './fields';
import type { GuardName } from './guard-names';
import { FINAL_STATES, OPEN_STATES, type ReportState } from './states';

/** One way through an action: from which states, by whom, to where. `same` stays; `before` is the state that was appealed. */
export interface Way {
  readonly from: readonly (ReportState | 'nothing')[];
  readonly to: ReportState | 'same' | 'before';
  readonly by: readonly Role[];
  readonly guards?: readonly GuardName[];
}

/** Whom an action tells; the notification module turns each into persons. */
export type Told =
  'reporter' | 'followers' | 'dispatchers' | 'reviewers' | 'leadUnit' | 'assistingUnits' | 'assignee' | 'paymasters';

export interface ReportAction {
  /** The word on the button. */
  readonly label: string;
  /** What the timeline says happened. */
  readonly told: string;
  readonly ways: readonly Way[];
  /** Fields that must be there. A tuple inside means: at least one of these. */
  readonly needs: readonly (Field | readonly Field[])[];
  readonly tells: readonly Told[];
  /** The caller's form may be older than the case: adding to it is never refused for that. */
  readonly anyVersion?: true;
}

const WITH_A_UNIT = ['transferred', 'handling'] as const;
const SUPPLEMENTABLE = ['submitted', 'transferred', 'handling', 'reviewing', 'appealing'] as const;
const APPEALABLE = ['closed', 'declined', 'merged'] as const;
const NOT_APPEALING = [...OPEN_STATES.filter((s) => s !== 'appealing'), ...FINAL_STATES];
const AFTER_ACCEPTANCE = ['handling', 'reviewing', 'appealing'] as const;

/**
 * THE table: which action leads where, who may do it, under which guard, what it must carry and who hears of it.
 * The server enforces it, screens draw their buttons from what the server makes of it, tests walk its every cell.
 */
export const REPORT_ACTIONS = {
  submit: {
    label: '提交',
    told: '已上报',
    ways: [
      {
        from: ['nothing'],
        to: 'submitted',
        by: ['citizen', 'dispatcher', 'handler', 'unitLead', 'reviewer', 'paymaster', 'admin', 'auditor'],
        guards: ['photoUnlessEmergency'],
      },
    ],
    needs: ['address', 'description', 'categoryId'],
    tells: ['reporter', 'dispatchers'],
  },
  requestInfo: {
    label: '请补充',
    told: '请上报人补充情况',
    ways: [{ from: ['submitted'], to: 'awaitingInfo', by: ['dispatcher'] }],
    needs: ['question'],
    tells: ['reporter'],
  },
  lapseInfo: {
    label: '逾期未补充',
    told: '逾期未补充，继续转办',
    ways: [{ from: ['awaitingInfo'], to: 'submitted', by: ['system'] }],
    needs: [],
    tells: ['dispatchers'],
  },
  ask: {
    label: '询问上报人',
    told: '向上报人了解情况',
    ways: [
      { from: ['handling'], to: 'same', by: ['handler'] },
      { from: ['reviewing'], to: 'same', by: ['reviewer'] },
    ],
    needs: ['question'],
    tells: ['reporter'],
    anyVersion: true,
  },
  supplement: {
    label: '补充',
    told: '上报人补充了情况',
    ways: [
      { from: ['awaitingInfo'], to: 'submitted', by: ['citizen'] },
      { from: SUPPLEMENTABLE, to: 'same', by: ['citizen'] },
    ],
    needs: [['text', 'photoIds']],
    tells: ['dispatchers', 'assignee'],
    anyVersion: true,
  },
  withdraw: {
    label: '撤回',
    told: '上报人已撤回',
    ways: [{ from: ['submitted', 'awaitingInfo', 'transferred'], to: 'withdrawn', by: ['citizen'] }],
    needs: [],
    tells: ['leadUnit', 'assistingUnits', 'followers'],
  },
  decline: {
    label: '不予受理',
    told: '不予受理',
    ways: [
      { from: ['submitted', 'awaitingInfo'], to: 'declined', by: ['dispatcher'], guards: ['ordinaryCase'] },
      { from: ['submitted', 'awaitingInfo'], to: 'declined', by: ['reviewer'], guards: ['graveCase'] },
    ],
    needs: ['reasonCode', 'reason'],
    tells: ['reporter', 'followers'],
  },
  merge: {
    label: '并案',
    told: '与同一隐患的上报并案',
    ways: [
      { from: ['submitted', 'awaitingInfo', 'transferred', 'handling'], to: 'merged', by: ['dispatcher'] },
      { from: ['handling'], to: 'merged', by: ['reviewer'] },
    ],
    needs: ['targetReportId'],
    tells: ['reporter', 'leadUnit', 'assistingUnits'],
  },
  unmerge: {
    label: '取消并案',
    told: '取消并案，重新办理',
    ways: [{ from: ['merged'], to: 'submitted', by: ['dispatcher'], guards: ['noShareTaken'] }],
    needs: [],
    tells: ['reporter'],
  },
  transfer: {
    label: '转办',
    told: '已转办',
    ways: [
      { from: ['submitted', 'awaitingInfo'], to: 'transferred', by: ['dispatcher', 'system'], guards: ['fewReturns'] },
    ],
    needs: ['unitId', 'deadline', 'severity'],
    tells: ['reporter', 'leadUnit', 'assistingUnits'],
  },
  arbitrate: {
    label: '裁定转办',
    told: '由市安委办裁定办理部门',
    ways: [{ from: ['submitted'], to: 'transferred', by: ['reviewer'], guards: ['manyReturns'] }],
    needs: ['unitId', 'deadline', 'reason'],
    tells: ['reporter', 'leadUnit'],
  },
  recall: {
    label: '收回',
    told: '已收回，重新转办',
    ways: [
      { from: ['transferred'], to: 'submitted', by: ['dispatcher', 'system'] },
      { from: ['handling'], to: 'submitted', by: ['reviewer', 'system'] },
    ],
    needs: ['reason'],
    tells: ['leadUnit', 'assistingUnits', 'dispatchers'],
  },
  accept: {
    label: '接收',
    told: '部门已接收',
    ways: [{ from: ['transferred'], to: 'handling', by: ['handler'], guards: ['leadUnitOnly', 'handlerApart'] }],
    needs: [],
    tells: ['reporter'],
  },
  sendBack: {
    label: '退回',
    told: '部门退回',
    ways: [{ from: WITH_A_UNIT, to: 'submitted', by: ['handler'], guards: ['leadUnitOnly', 'assignmentNotFinal'] }],
    needs: ['reason'],
    tells: ['dispatchers'],
  },
  assign: {
    label: '指派经办人',
    told: '已指派经办人',
    ways: [
      { from: WITH_A_UNIT, to: 'same', by: ['unitLead'], guards: ['leadUnitOnly'] },
      { from: WITH_A_UNIT, to: 'same', by: ['dispatcher'], guards: ['unitWithoutLead'] },
    ],
    needs: ['handlerId'],
    tells: ['assignee'],
  },
  contribute: {
    label: '协办反馈',
    told: '协办部门反馈',
    ways: [{ from: WITH_A_UNIT, to: 'same', by: ['handler'], guards: ['assistingUnitOnly'] }],
    needs: [['text', 'photoIds']],
    tells: ['assignee'],
    anyVersion: true,
  },
  reclassify: {
    label: '调整类别或等级',
    told: '调整了类别或等级',
    ways: [
      { from: ['submitted', 'awaitingInfo', 'transferred'], to: 'same', by: ['dispatcher'] },
      { from: AFTER_ACCEPTANCE, to: 'same', by: ['reviewer'] },
    ],
    needs: [['categoryId', 'severity'], 'reason', 'clause'],
    tells: ['assignee'],
  },
  requestExtension: {
    label: '申请延期',
    told: '部门申请延期',
    ways: [
      {
        from: ['handling'],
        to: 'same',
        by: ['handler', 'unitLead'],
        guards: ['assigneeOrLead', 'noPendingExtension'],
      },
    ],
    needs: ['workingDays', 'reason'],
    tells: ['reviewers'],
  },
  grantExtension: {
    label: '同意延期',
    told: '同意延期',
    ways: [{ from: ['handling'], to: 'same', by: ['reviewer'], guards: ['pendingExtension'] }],
    needs: ['workingDays'],
    tells: ['assignee', 'reporter'],
  },
  refuseExtension: {
    label: '不同意延期',
    told: '不同意延期',
    ways: [{ from: ['handling'], to: 'same', by: ['reviewer'], guards: ['pendingExtension'] }],
    needs: ['reason'],
    tells: ['assignee'],
  },
  resolve: {
    label: '办理完成',
    told: '部门办理完成，待审核',
    ways: [
      {
        from: ['handling'],
        to: 'reviewing',
        by: ['handler', 'unitLead'],
        guards: ['assigneeOrLead', 'handlerApart'],
      },
    ],
    needs: ['outcome', 'text', 'afterPhotos'],
    tells: ['reviewers'],
  },
  approve: {
    label: '同意办结',
    told: '审核通过，已办结',
    ways: [
      {
        from: ['reviewing'],
        to: 'closed',
        by: ['reviewer'],
        guards: ['outcomeSettles', 'approverApart', 'neitherDeclinedNorMerged'],
      },
    ],
    needs: ['verdict', ['rewardGrade', 'noRewardReason']],
    tells: ['reporter', 'followers', 'leadUnit'],
  },
  acceptInterim: {
    label: '认可临时措施',
    told: '已采取临时措施，继续整改',
    ways: [
      {
        from: ['reviewing'],
        to: 'handling',
        by: ['reviewer'],
        guards: ['outcomeInterim', 'approverApart', 'neitherDeclinedNorMerged'],
      },
    ],
    needs: ['deadline'],
    tells: ['reporter', 'assignee'],
  },
  rework: {
    label: '退回重办',
    told: '审核未通过，重新办理',
    ways: [{ from: ['reviewing'], to: 'handling', by: ['reviewer'], guards: ['approverApart'] }],
    needs: ['reason', 'deadline'],
    tells: ['assignee'],
  },
  reopen: {
    label: '重新办理',
    told: '重新办理',
    ways: [
      { from: ['closed', 'declined', 'merged'], to: 'submitted', by: ['reviewer'] },
      { from: ['withdrawn'], to: 'submitted', by: ['dispatcher'] },
    ],
    needs: ['reason'],
    tells: ['reporter', 'dispatchers', 'followers'],
  },
  rate: {
    label: '评价',
    told: '上报人已评价',
    ways: [{ from: ['closed'], to: 'same', by: ['citizen'] }],
    needs: ['stars'],
    tells: [],
    anyVersion: true,
  },
  appeal: {
    label: '申诉',
    told: '上报人提出申诉',
    ways: [
      {
        from: APPEALABLE,
        to: 'appealing',
        by: ['citizen'],
        guards: ['firstAppeal', 'withinAppealDays', 'accountActive'],
      },
    ],
    needs: ['reason'],
    tells: ['reviewers'],
  },
  upholdAppeal: {
    label: '支持申诉',
    told: '申诉成立，重新办理',
    ways: [
      { from: ['appealing'], to: 'handling', by: ['reviewer'], guards: ['neverDecided', 'wasClosed'] },
      { from: ['appealing'], to: 'submitted', by: ['reviewer'], guards: ['neverDecided', 'wasNotClosed'] },
    ],
    needs: ['reason', 'deadline'],
    tells: ['reporter', 'assignee', 'dispatchers'],
  },
  rejectAppeal: {
    label: '驳回申诉',
    told: '维持原处理结果',
    ways: [{ from: ['appealing'], to: 'before', by: ['reviewer'], guards: ['neverDecided'] }],
    needs: ['reason'],
    tells: ['reporter'],
  },
  urge: {
    label: '催办',
    told: '上报人催办',
    ways: [{ from: OPEN_STATES, to: 'same', by: ['citizen'], guards: ['notUrgedToday'] }],
    needs: [],
    tells: ['assignee', 'dispatchers'],
    anyVersion: true,
  },
  supervise: {
    label: '督办',
    told: '市安委办督办',
    ways: [{ from: OPEN_STATES, to: 'same', by: ['reviewer'] }],
    needs: ['level', 'deadline'],
    tells: ['leadUnit', 'assignee'],
  },
  publish: {
    label: '公开',
    told: '已在上报广场公开',
    ways: [{ from: NOT_APPEALING, to: 'same', by: ['reviewer'], guards: ['notPublished', 'photosCleared'] }],
    needs: ['photoIds'],
    tells: [],
  },
  unpublish: {
    label: '撤下',
    told: '已从上报广场撤下',
    ways: [{ from: NOT_APPEALING, to: 'same', by: ['reviewer'], guards: ['published'] }],
    needs: [],
    tells: [],
  },
} as const satisfies Record<string, ReportAction>;

export type ActionName = keyof typeof REPORT_ACTIONS;

export const actionNames = Object.keys(REPORT_ACTIONS) as ActionName[];
