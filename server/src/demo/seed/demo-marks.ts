import { SYSTEM } from '../../common/actor';
import type { AuditTrail } from '../../modules/audit/audit.api';

/** Deeds in the audit trail: the first thing a seeding writes, and the last. */
export const BEGUN = 'demo.begin';
export const FINISHED = 'demo.finish';

export const markBegun = (trail: AuditTrail): Promise<void> => trail.append(SYSTEM, BEGUN, 'demo', null);

export const markFinished = (trail: AuditTrail): Promise<void> => trail.append(SYSTEM, FINISHED, 'demo', null);
