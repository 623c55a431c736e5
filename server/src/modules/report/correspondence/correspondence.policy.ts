import type { Role } from '@suishoupai/shared/roles';
import type { Actor } from '../../../common/actor';
import { Problem } from '../../../common/problem';
import type { Case } from '../case/case';
import { rolesOn } from '../case/roles-on';

const STAFF_AT_WORK = ['dispatcher', 'handler', 'unitLead', 'reviewer'] as const;

/** What is written about a case beside the action table, and who may. The reporter has no part in any of it. */
const CORRESPONDENCE = {
  readNotes: [...STAFF_AT_WORK, 'auditor'],
  writeNote: STAFF_AT_WORK,
  sendMessage: STAFF_AT_WORK,
  reveal: ['dispatcher', 'reviewer'],
} as const satisfies Record<string, readonly Role[]>;

export type Correspondence = keyof typeof CORRESPONDENCE;

/**
 * @returns the role in which the actor corresponds.
 * @throws Problem `role.forbidden`; for a reveal also when an insider reported.
 */
export const requireCorrespondence = (kind: Correspondence, actor: Actor, kase: Case): Role => {
  const allowed: readonly Role[] = CORRESPONDENCE[kind];
  const role = rolesOn(actor, kase).find((candidate) => allowed.includes(candidate));
  if (role === undefined) throw new Problem('role.forbidden');
  if (kind === 'reveal' && kase.report.source === 'insider') {
    throw new Problem('role.forbidden', '内部举报人的身份须经第二人批准才能查看，目前不能在系统中查看');
  }
  return role;
};
