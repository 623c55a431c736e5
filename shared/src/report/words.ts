/** Closed vocabularies of a report, with the words people read. */
export const SOURCES = {
  citizen: '群众上报',
  hotline: '热线',
  inspection: '巡查',
  insider: '内部举报',
  import: '导入',
} as const;
export type Source = keyof typeof SOURCES;

export const SEVERITIES = { general: '一般', major: '重大' } as const;
export type Severity = keyof typeof SEVERITIES;

export const OUTCOMES = {
  rectified: '已整改',
  interimMeasures: '已采取临时措施',
  notHazard: '经核查不属于隐患',
} as const;
export type Outcome = keyof typeof OUTCOMES;

export const DECLINE_REASONS = {
  outsideArea: '不在本市范围',
  notHazard: '不属于安全隐患',
  notOurs: '不属于受理范围',
  unclear: '信息不足，无法核实',
  alreadyFixed: '隐患已消除',
  false: '内容不属实',
} as const;
export type DeclineReason = keyof typeof DECLINE_REASONS;

export const SUPERVISION_LEVELS = { reminder: '督促提醒函', letter: '督办函', listed: '挂牌督办' } as const;
export type SupervisionLevel = keyof typeof SUPERVISION_LEVELS;

export const ASSIGNMENT_STATES = { pending: '待接收', accepted: '办理中', done: '已完成', returned: '已退回' } as const;
export type AssignmentState = keyof typeof ASSIGNMENT_STATES;

export const ASSIGNMENT_ROLES = { lead: '主办', assisting: '协办' } as const;
export type AssignmentRole = keyof typeof ASSIGNMENT_ROLES;

export const PHOTO_PURPOSES = { evidence: '现场', supplement: '补充', after: '整改后', contribution: '协办' } as const;
export type PhotoPurpose = keyof typeof PHOTO_PURPOSES;

/** Who has a case; everybody's time is counted, the reporter's and the office's too. */
export const HOLDERS = { office: '市安委办', unit: '接收部门', reporter: '上报人', nobody: '已结束' } as const;
export type Holder = keyof typeof HOLDERS;
