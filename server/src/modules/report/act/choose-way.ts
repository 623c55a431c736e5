import type { ActionName, Way } from '@suishoupai/shared/report/actions';
import { GUARDS, type GuardName } from '@suishoupai/shared/report/guard-names';
import { roleMayEver, waysFor } from '@suishoupai/shared/report/table';
import type { Role } from '@suishoupai/shared/roles';
import { Problem } from '../../../common/problem';
import { rolesOn } from '../case/roles-on';
import { GUARD_OF } from '../guards/all-guards';
import type { GuardContext } from '../guards/guard';

type Situation = Omit<GuardContext, 'role'>;

/** A way of the table, in one of the roles in which the actor may go it. */
interface Passage {
  way: Way;
  role: Role;
}

/** 403 when none of the actor's roles on this case may ever do this. */
export const requireRole = (name: ActionName, context: Pick<GuardContext, 'actor' | 'kase'>): void => {
  const may = rolesOn(context.actor, context.kase).some((role) => roleMayEver(name, role));
  if (!may) throw new Problem('role.forbidden');
};

/** The way the table opens here, and in which role; 409 when the state opens none, 422 when a guard does not hold. */
export const chooseWay = async (name: ActionName, context: Situation): Promise<Passage> => {
  const { report } = context.kase;
  const passages = passagesFor(name, context);
  const now = { state: report.state, version: report.version };
  if (passages.length === 0) throw new Problem('report.wrongState', '这件上报的状态已经变化，请刷新后再看', now);
  const failed: GuardName[] = [];
  for (const passage of passages) {
    const guard = await firstFailing(passage, context);
    if (guard === undefined) return passage;
    failed.push(guard);
  }
  throw new Problem('report.guard', GUARDS[failed[0]!], { guard: failed[0], ...now });
};

/** The same as a question. */
export const isOpen = async (name: ActionName, context: Situation): Promise<boolean> => {
  for (const passage of passagesFor(name, context)) {
    if ((await firstFailing(passage, context)) === undefined) return true;
  }
  return false;
};

const passagesFor = (name: ActionName, { actor, kase }: Situation): Passage[] => {
  const roles = rolesOn(actor, kase);
  return waysFor(name, kase.report.state, roles).flatMap((way) =>
    roles.filter((role) => way.by.includes(role)).map((role) => ({ way, role })),
  );
};

const firstFailing = async ({ way, role }: Passage, context: Situation): Promise<GuardName | undefined> => {
  for (const name of way.guards ?? []) {
    if (!(await GUARD_OF[name as keyof typeof GUARD_OF]({ ...context, role }))) return name;
  }
  return undefined;
};
