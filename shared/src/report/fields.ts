/** Every field an action may carry, with the word people read for it. */
export const FIELDS = {
  address: '地址',
  description: '描述',
  categoryId: '隐患类别',
  question: '要问的问题',
  text: '文字',
  photoIds: '照片',
  reasonCode: '原因类别',
  reason: '原因',
  targetReportId: '并入的上报',
  unitId: '主办部门',
  deadline: '办理期限',
  severity: '隐患等级',
  handlerId: '经办人',
  clause: '判定标准条款',
  workingDays: '工作日天数',
  outcome: '办理结果',
  afterPhotos: '整改后照片',
  verdict: '给上报人的答复',
  rewardGrade: '奖励等级',
  noRewardReason: '不奖励的原因',
  stars: '评分',
  level: '督办等级',
} as const;

export type Field = keyof typeof FIELDS;
