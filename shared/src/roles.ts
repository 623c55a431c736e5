/** Everybody who may act on a report. `citizen` is its reporter, `system` the product itself. */
export const STAFF_ROLES = {
  dispatcher: '转办员',
  handler: '经办人',
  unitLead: '部门负责人',
  reviewer: '市安委办审核',
  paymaster: '奖励复核',
  admin: '管理员',
  auditor: '审计',
} as const;

export type StaffRole = keyof typeof STAFF_ROLES;
export type Role = StaffRole | 'citizen' | 'system';

export const staffRoles = Object.keys(STAFF_ROLES) as StaffRole[];
export const roles: readonly Role[] = ['citizen', 'system', ...staffRoles];
