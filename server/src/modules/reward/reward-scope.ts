import { type Actor, grantsOf } from '../../common/actor';
import type { StaffRole } from '@suishoupai/shared/roles';

/** A condition of a query and its values. */
export interface Scope {
  sql: string;
  parameters: Record<string, string>;
}

const NOTHING: Scope = { sql: '1 = 0', parameters: {} };
const EVERYTHING: Scope = { sql: '1 = 1', parameters: {} };

/** Rows whose area path lies within one of the staff member's areas in these roles. @param column fixed SQL. */
export const withinAreas = (actor: Actor, roles: readonly StaffRole[], column: string): Scope => {
  const paths = roles.flatMap((role) => grantsOf(actor, role)).map((grant) => grant.areaPath);
  if (paths.length === 0) return NOTHING;
  const known = paths.filter((path) => path !== null);
  if (known.length < paths.length) return EVERYTHING;
  return {
    sql: `(${known.map((_, index) => `${column} LIKE :within${index}`).join(' OR ')})`,
    parameters: Object.fromEntries(known.map((path, index) => [`within${index}`, `${path}%`])),
  };
};

/** Rewards of cases in one of the staff member's areas. @param alias of the reward. */
export const rewardsWithinAreas = (actor: Actor, roles: readonly StaffRole[], alias: string): Scope => {
  const area = withinAreas(actor, roles, 'scoped.areaPath');
  const sql = `EXISTS (SELECT 1 FROM report scoped WHERE scoped.id = ${alias}.reportId AND ${area.sql})`;
  return { sql, parameters: area.parameters };
};

/** Rewards the actor may change: the citizen's own, the paymaster's areas', the product's all. */
export const ownRewards = (actor: Actor, alias: string): Scope => {
  if (actor.kind === 'system') return EVERYTHING;
  if (actor.kind === 'staff') return rewardsWithinAreas(actor, ['paymaster'], alias);
  if (actor.kind === 'anonymous') return NOTHING;
  return { sql: `${alias}.citizenId = :ownerId`, parameters: { ownerId: actor.id } };
};

/** Roles that may read about money. */
export const MONEY_READERS: readonly StaffRole[] = ['paymaster', 'auditor'];
