import { Brackets, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import type { StaffRole } from '@suishoupai/shared/roles';
import { type Grant, grantsOf, type SignedIn } from '../../../common/actor';
import { Assignment } from '../entities/assignment.entity';

/** Whose cases a list shows. */
export const SCOPES = { mine: '我的上报', unit: '本部门', office: '本辖区', followed: '我的关注' } as const;
export type Scope = keyof typeof SCOPES;

const ROLES: Record<'unit' | 'office', readonly StaffRole[]> = {
  unit: ['handler', 'unitLead'],
  office: ['dispatcher', 'reviewer', 'auditor'],
};

/**
 * Limits a query over `report r` to the cases on which a staff member has one of the scope's roles; the same answer
 * as `roles-on.ts`, in SQL. Grants are or-ed; inside one, area × unit × category are and-ed.
 */
export const limitToStaff = <T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  actor: SignedIn,
  scope: 'unit' | 'office',
): SelectQueryBuilder<T> => {
  const grants = grantsOf(actor).filter((grant) => ROLES[scope].includes(grant.role));
  if (grants.length === 0) return query.andWhere('1 = 0');
  query.andWhere(
    new Brackets((any) =>
      grants.forEach((grant, n) => any.orWhere(new Brackets((all) => oneGrant(all, grant, n, query)))),
    ),
  );
  return query.andWhere('(r.reporterPersonId IS NULL OR r.reporterPersonId <> :me)', {
    me: actor.personId,
    staffUserId: actor.id,
  });
};

type Where = Parameters<ConstructorParameters<typeof Brackets>[0]>[0];

const oneGrant = (all: Where, grant: Grant, n: number, query: SelectQueryBuilder<ObjectLiteral>): void => {
  all.where('1 = 1');
  if (grant.areaPath !== null) all.andWhere(`r.areaPath LIKE :area${n}`, { [`area${n}`]: `${grant.areaPath}%` });
  if (grant.categoryPath !== null)
    all.andWhere(`r.categoryPath LIKE :category${n}`, { [`category${n}`]: `${grant.categoryPath}%` });
  if (grant.role === 'handler' || grant.role === 'unitLead') all.andWhere(`EXISTS (${assigned(grant, n, query)})`);
};

const assigned = (grant: Grant, n: number, query: SelectQueryBuilder<ObjectLiteral>): string => {
  const sub = query
    .subQuery()
    .select('1')
    .from(Assignment, `a${n}`)
    .where(`a${n}.reportId = r.id AND a${n}.state <> 'returned'`);
  if (grant.unitPath !== null) {
    sub.andWhere(`a${n}.unitPath LIKE :unit${n}`);
    query.setParameter(`unit${n}`, `${grant.unitPath}%`);
  }
  if (grant.role === 'handler') sub.andWhere(`(a${n}.handlerId IS NULL OR a${n}.handlerId = :staffUserId)`);
  return sub.getQuery().slice(1, -1);
};
