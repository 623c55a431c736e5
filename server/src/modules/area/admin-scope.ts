import { idsOnPath } from '../../database/tree-path';
import { type Actor, grantsOf, within } from '../../common/actor';

/** Where an object of the directory lies. What is left out has no place in that tree. */
export interface Place {
  areaPath: string;
  unitPath?: string;
  categoryPath?: string;
}

/** True when one of the actor's admin roles holds the place. The product itself administers everything. */
export const administers = (actor: Actor, place: Place): boolean =>
  actor.kind === 'system' ||
  grantsOf(actor, 'admin').some(
    (grant) =>
      within(grant.areaPath, place.areaPath) &&
      within(grant.unitPath, place.unitPath ?? null) &&
      within(grant.categoryPath, place.categoryPath ?? null),
  );

/** Tree paths whose areas (and below) the actor may read as admin or auditor; null means everywhere. */
export const readableAreas = (actor: Actor): string[] | null => {
  if (actor.kind === 'system') return null;
  const paths = [...grantsOf(actor, 'admin'), ...grantsOf(actor, 'auditor')].map(({ areaPath }) => areaPath);
  return paths.some(isWholeCity) ? null : paths.filter((path) => path !== null);
};

const isWholeCity = (areaPath: string | null): boolean => areaPath === null || idsOnPath(areaPath).length === 1;

/** True when the actor may read configuration that lies there. */
export const mayRead = (actor: Actor, areaPath: string): boolean =>
  readableAreas(actor)?.some((path) => within(path, areaPath)) ?? true;
