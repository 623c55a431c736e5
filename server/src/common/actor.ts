import type { StaffRole } from '@suishoupai/shared/roles';

/** One role with its scope, as tree paths; null means everywhere. */
export interface Grant {
  role: StaffRole;
  areaPath: string | null;
  unitPath: string | null;
  categoryPath: string | null;
}

interface Person {
  /** Citizen or StaffUser id. */
  id: string;
  personId: string;
  sessionId: string;
}

/** Who asks. Identity comes from the session alone; every query and every use case takes it. */
export type Actor =
  | ({ kind: 'citizen' } & Person)
  | ({ kind: 'staff'; grants: readonly Grant[] } & Person)
  | { kind: 'system' }
  | { kind: 'anonymous' };

export type Citizens = Extract<Actor, { kind: 'citizen' }>;
export type Staff = Extract<Actor, { kind: 'staff' }>;
export type SignedIn = Citizens | Staff;

export const SYSTEM: Actor = { kind: 'system' };
export const ANONYMOUS: Actor = { kind: 'anonymous' };

export const personOf = (actor: Actor): string | null =>
  actor.kind === 'citizen' || actor.kind === 'staff' ? actor.personId : null;

export const idOf = (actor: Actor): string | null =>
  actor.kind === 'citizen' || actor.kind === 'staff' ? actor.id : null;

export const grantsOf = (actor: Actor, role?: StaffRole): readonly Grant[] =>
  actor.kind === 'staff' ? actor.grants.filter((grant) => role === undefined || grant.role === role) : [];

/** True when the tree path lies at or below the scope; a null scope holds everything. */
export const within = (scopePath: string | null, path: string | null): boolean =>
  scopePath === null || (path !== null && path.startsWith(scopePath));
