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
    ways: [{ from: ['submitted'], to: 'awaitingInfo', by: ['dispatcher'] }],
    needs: ['question'],
    tells: ['reporter'],
  },
  lapseInfo: {
    ways: [{ from: ['awaitingInfo'], to: 'submitted', by: ['system'] }],
    needs: [],
    tells: ['dispatchers'],
  },
  ask: {
    ways: [
      { from: ['handling'], to: 'same', by: ['handler'] },
      { from: ['reviewing'], to: 'same', by: ['reviewer'] },
    ],
    needs: ['question'],
    tells: ['reporter'],
    anyVersion: true,
  },
  supplement: {
    ways: [
      { from: ['awaitingInfo'], to: 'submitted', by: ['citizen'] },
      { from: SUPPLEMENTABLE, to: 'same', by: ['citizen'] },
    ],
    needs: [['text', 'photoIds']],
    tells: ['dispatchers', 'assignee'],
    anyVersion: true,
  },
  withdraw: {
    ways: [{ from: ['submitted', 'awaitingInfo', 'transferred'], to: 'withdrawn', by: ['citizen'] }],
    needs: [],
    tells: ['leadUnit', 'assistingUnits', 'followers'],
  },
  decline: {
    ways: [
      { from: ['submitted', 'awaitingInfo'], to: 'declined', by: ['dispatcher'], guards: ['ordinaryCase'] },
      { from: ['submitted', 'awaitingInfo'], to: 'declined', by: ['reviewer'], guards: ['graveCase'] },
    ],
    needs: ['reasonCode', 'reason'],
    tells: ['reporter', 'followers'],
  },
  merge: {
    ways: [
      { from: ['submitted', 'awaitingInfo', 'transferred', 'handling'], to: 'merged', by: ['dispatcher'] },
      { from: ['handling'], to: 'merged', by: ['reviewer'] },
    ],
    needs: ['targetReportId'],
    tells: ['reporter', 'leadUnit', 'assistingUnits'],
  },
  unmerge: {
    ways: [{ from: ['merged'], to: 'submitted', by: ['dispatcher', 'system'], guards: ['noShareTaken'] }],
    needs: [],
    tells: ['reporter', 'dispatchers'],
  },
  transfer: {
    ways: [
      { from: ['submitted', 'awaitingInfo'], to: 'transferred', by: ['dispatcher', 'system'], guards: ['fewReturns'] },
    ],
    needs: ['unitId', 'deadline', 'severity'],
    tells: ['reporter', 'leadUnit', 'assistingUnits'],
  },
  arbitrate: {
    ways: [{ from: ['submitted'], to: 'transferred', by: ['reviewer'], guards: ['manyReturns'] }],
    needs: ['unitId', 'deadline', 'reason'],
    tells: ['reporter', 'leadUnit'],
  },
  recall: {
    ways: [
      { from: ['transferred'], to: 'submitted', by: ['dispatcher', 'system'] },
      { from: ['handling'], to: 'submitted', by: ['reviewer', 'system'] },
    ],
    needs: ['reason'],
    tells: ['leadUnit', 'assistingUnits', 'dispatchers'],
  },
  accept: {
    ways: [{ from: ['transferred'], to: 'handling', by: ['handler'], guards: ['leadUnitOnly', 'handlerApart'] }],
    needs: [],
    tells: ['reporter'],
  },
  sendBack: {
    ways: [{ from: WITH_A_UNIT, to: 'submitted', by: ['handler'], guards: ['leadUnitOnly', 'assignmentNotFinal'] }],
    needs: ['reason'],
    tells: ['dispatchers'],
  },
  assign: {
    ways: [
      { from: WITH_A_UNIT, to: 'same', by: ['unitLead'], guards: ['leadUnitOnly'] },
      { from: WITH_A_UNIT, to: 'same', by: ['dispatcher'], guards: ['unitWithoutLead'] },
    ],
    needs: ['handlerId'],
    tells: ['assignee'],
  },
  contribute: {
    ways: [{ from: WITH_A_UNIT, to: 'same', by: ['handler'], guards: ['assistingUnitOnly'] }],
    needs: [['text', 'photoIds']],
    tells: ['assignee'],
    anyVersion: true,
  },
  reclassify: {
    ways: [
      { from: ['submitted', 'awaitingInfo', 'transferred'], to: 'same', by: ['dispatcher'] },
      { from: AFTER_ACCEPTANCE, to: 'same', by: ['reviewer'] },
    ],
    needs: [['categoryId', 'severity'], 'reason', 'clause'],
    tells: ['assignee'],
  },
  requestExtension: {
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
    ways: [{ from: ['handling'], to: 'same', by: ['reviewer'], guards: ['pendingExtension'] }],
    needs: ['workingDays'],
    tells: ['assignee', 'reporter'],
  },
  refuseExtension: {
    ways: [{ from: ['handling'], to: 'same', by: ['reviewer'], guards: ['pendingExtension'] }],
    needs: ['reason'],
    tells: ['assignee'],
  },
  resolve: {
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
    ways: [{ from: ['reviewing'], to: 'handling', by: ['reviewer'], guards: ['approverApart'] }],
    needs: ['reason', 'deadline'],
    tells: ['assignee'],
  },
  reopen: {
    ways: [
      { from: ['closed', 'declined', 'merged'], to: 'submitted', by: ['reviewer'] },
      { from: ['withdrawn'], to: 'submitted', by: ['dispatcher'] },
    ],
    needs: ['reason'],
    tells: ['reporter', 'dispatchers', 'followers'],
  },
  rate: {
    ways: [{ from: ['closed'], to: 'same', by: ['citizen'] }],
    needs: ['stars'],
    tells: [],
    anyVersion: true,
  },
  appeal: {
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
    ways: [
      { from: ['appealing'], to: 'handling', by: ['reviewer'], guards: ['neverDecided', 'wasClosed'] },
      { from: ['appealing'], to: 'submitted', by: ['reviewer'], guards: ['neverDecided', 'wasNotClosed'] },
    ],
    needs: ['reason', 'deadline'],
    tells: ['reporter', 'assignee', 'dispatchers'],
  },
  rejectAppeal: {
    ways: [{ from: ['appealing'], to: 'before', by: ['reviewer'], guards: ['neverDecided'] }],
    needs: ['reason'],
    tells: ['reporter'],
  },
  urge: {
    ways: [{ from: OPEN_STATES, to: 'same', by: ['citizen'], guards: ['notUrgedToday'] }],
    needs: [],
    tells: ['assignee', 'dispatchers'],
    anyVersion: true,
  },
  supervise: {
    ways: [{ from: OPEN_STATES, to: 'same', by: ['reviewer'] }],
    needs: ['level', 'deadline'],
    tells: ['leadUnit', 'assignee'],
  },
  publish: {
    ways: [
      { from: NOT_APPEALING, to: 'same', by: ['reviewer'], guards: ['notPublished', 'photosCleared', 'textCleared'] },
    ],
    needs: ['photoIds'],
    tells: [],
  },
  unpublish: {
    ways: [{ from: NOT_APPEALING, to: 'same', by: ['reviewer'], guards: ['published'] }],
    needs: [],
    tells: [],
  },
} as const satisfies Record<string, ReportAction>;

export type ActionName = keyof typeof REPORT_ACTIONS;

export const actionNames = Object.keys(REPORT_ACTIONS) as ActionName[];
