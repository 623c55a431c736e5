import { personOf } from '../../../common/actor';
import type { ActionName } from '@suishoupai/shared/report/actions';
import type { Part } from '../entities/participation.entity';
import type { Guard, GuardContext } from './guard';

/** The actor has no part in the case but this one. The participation table's key says it again, as a constraint. */
const apartFromAllBut =
  (part: Part): Guard =>
  ({ actor, kase }) =>
    kase.participations.every((p) => p.personId !== personOf(actor) || p.part === part);

export const handlerApart = apartFromAllBut('handler');

export const approverApart = apartFromAllBut('approver');

const didAny = ({ actor, kase }: GuardContext, ...actions: ActionName[]): boolean =>
  kase.past.some((e) => (actions as string[]).includes(e.action) && e.actorPersonId === personOf(actor));

export const neitherDeclinedNorMerged: Guard = (context) => !didAny(context, 'decline', 'merge');

export const neverDecided: Guard = (context) =>
  !didAny(context, 'approve', 'decline', 'merge', 'rework', 'acceptInterim');
