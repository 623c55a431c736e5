import type { Role } from '@suishoupai/shared/roles';
import { type Actor, type Grant, type Staff, within } from '../../../common/actor';
import type { Assignment } from '../entities/assignment.entity';
import type { Case } from './case';

/**
 * Which roles an actor has on one case. None means: the case does not exist for him, unless he filed it on behalf.
 * `case-scope.queries.ts` says the same in SQL; a test holds them together.
 */
export const rolesOn = (actor: Actor, kase: Case): Role[] => {
  if (actor.kind === 'system') return ['system'];
  if (actor.kind === 'citizen') return kase.report.reporterId === actor.id ? ['citizen'] : [];
  if (actor.kind === 'anonymous' || isReporter(actor, kase)) return [];
  return [...new Set(actor.grants.filter((grant) => holds(grant, actor, kase)).map((grant) => grant.role))];
};

/** Staff who filed a case on somebody's behalf: they may see how it goes on, as a reporter does, and no more. */
export const filedOnBehalf = (actor: Actor, { report }: Case): boolean =>
  actor.kind === 'staff' && report.reporterId === null && report.submitterPersonId === actor.personId;

/** Staff who reported a hazard themselves have no other part in that case. */
const isReporter = (actor: Staff, kase: Case): boolean => actor.personId === kase.report.reporterPersonId;

const covers = (grant: Grant, { report }: Case): boolean =>
  within(grant.areaPath, report.areaPath) && within(grant.categoryPath, report.categoryPath);

const holds = (grant: Grant, actor: Staff, kase: Case): boolean => {
  if (!covers(grant, kase)) return false;
  if (grant.role === 'handler') return assignmentsUnder(grant, kase).some((a) => isOpenTo(a, actor));
  if (grant.role === 'unitLead') return assignmentsUnder(grant, kase).length > 0;
  return grant.role === 'dispatcher' || grant.role === 'reviewer' || grant.role === 'auditor';
};

const assignmentsUnder = (grant: Grant, kase: Case): Assignment[] =>
  kase.assignments.filter((a) => a.state !== 'returned' && within(grant.unitPath, a.unitPath));

/** A handler works on what is his or nobody's yet. */
const isOpenTo = (assignment: Assignment, actor: Staff): boolean =>
  assignment.handlerId === null || assignment.handlerId === actor.id;

/** The assignments that an actor reaches in one of a unit's roles; none in every other role. */
export const assignmentsOf = (actor: Actor, kase: Case, role: Role): Assignment[] => {
  if (actor.kind !== 'staff' || !(role === 'handler' || role === 'unitLead')) return [];
  const grants = actor.grants.filter((grant) => grant.role === role && covers(grant, kase));
  return kase.assignments.filter(
    (a) =>
      a.state !== 'returned' &&
      (role === 'unitLead' || isOpenTo(a, actor)) &&
      grants.some((grant) => within(grant.unitPath, a.unitPath)),
  );
};

/** The one on whose behalf he acts in that role: the lead's before any other, but not one of an earlier round. */
export const assignmentFor = (actor: Actor, kase: Case, role: Role): Assignment | undefined => {
  const own = assignmentsOf(actor, kase, role);
  return own.find((a) => a.leadKey === 1) ?? own.at(-1);
};

/** The one with which he assists. */
export const assistanceOf = (actor: Actor, kase: Case, role: Role): Assignment | undefined =>
  assignmentsOf(actor, kase, role).findLast((a) => a.role === 'assisting');
