/**
 * Conditions beyond state and role. The server has one pure function for each (modules/report/guards/);
 * the sentence is what a person reads when it does not hold.
 */
export const GUARDS = {
  photoUnlessEmergency: '请至少拍一张照片',
  fewReturns: '已被退回两次，请由市安委办裁定',
  manyReturns: '退回未满两次，请由转办员转办',
  ordinaryCase: '重大隐患或紧急类别，须由市安委办决定是否受理',
  graveCase: '一般隐患由转办员决定是否受理',
  noShareTaken: '并案的奖励已在领取或已领，不能取消并案',
  leadUnitOnly: '只有主办部门可以这样做',
  assistingUnitOnly: '只有协办部门可以反馈',
  assignmentNotFinal: '已裁定由本部门办理，不能退回',
  unitWithoutLead: '该部门有负责人，请由其指派',
  assigneeOrLead: '请由经办人本人或部门负责人操作',
  noPendingExtension: '已有一个延期申请在审核',
  pendingExtension: '没有待审核的延期申请',
  outcomeSettles: '只采取了临时措施，不能办结',
  outcomeInterim: '部门没有申报临时措施',
  handlerApart: '上报或审核过这件事的人不能办理它',
  approverApart: '上报或办理过这件事的人不能审核它',
  neitherDeclinedNorMerged: '曾决定不受理或并案的人不能审核它',
  neverDecided: '作过决定的人不能复核申诉',
  wasClosed: '申诉前不是已办结',
  wasNotClosed: '申诉前是已办结',
  firstAppeal: '每件上报只能申诉一次',
  withinAppealDays: '已超过 15 天的申诉期',
  accountActive: '账号已停用，不能申诉',
  notUrgedToday: '今天已经催办过了，请明天再催',
  notPublished: '已经公开，不用再公开',
  published: '还没有公开，不用撤下',
  photosCleared: '还没有通过检查的照片',
  textCleared: '上报的文字还没有通过内容检查，不能公开',
} as const;

export type GuardName = keyof typeof GUARDS;
