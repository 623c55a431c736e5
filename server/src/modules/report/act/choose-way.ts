import type { ActionName, Way } from '@suishoupai/shared/report/actions';
import { GUARDS, type GuardName } from '@suishoupai/shared/report/guard-names';
import { roleMayEver, waysFor } from '@suishoupai/shared/report/table';
import { Problem } from '../../../common/problem';
import { rolesOn } from '../case/roles-on';
import { GUARD_OF } from '../guards/all-guards';
import type { GuardContext } from '../guards/guard';

/** 403 when none of the actor's roles on this case may ever do this. */
export const requireRole = (name: ActionName, context: Pick<GuardContext, 'actor' | 'kase'>): void => {
  const may = rolesOn(context.actor, context.kase).some((role) => roleMayEver(name, role));
  if (!may) throw new Problem('role.forbidden');
};

/** The way the table opens here; 409 when the state opens none, 422 when a guard does not hold. */
export const chooseWay = async (name: ActionName, context: GuardContext): Promise<Way> => {
  const { report } = context.kase;
  const ways = waysFor(name, report.state, rolesOn(context.actor, context.kase));
  const now = { state: report.state, version: report.version };
  if (ways.length === 0) throw new Problem('report.wrongState', '这件上报的状态已经变化，请刷新后再看', now);
  const failed: GuardName[] = [];
  for (const way of ways) {
    const guard = await firstFailing(way, context);
    if (guard === undefined) return way;
    failed.push(guard);
  }
  throw new Problem('report.guard', GUARDS[failed[0]!], { guard: failed[0], ...now });
};

/** The same as a question. */
export const isOpen = async (name: ActionName, context: GuardContext): Promise<boolean> => {
  for (const way of waysFor(name, context.kase.report.state, rolesOn(context.actor, context.kase))) {
    if ((await firstFailing(way, context)) === undefined) return true;
  }
  return false;
};

const firstFailing = async (way: Way, context: GuardContext): Promise<GuardName | undefined> => {
  for (const name of way.guards ?? []) {
    if (!(await GUARD_OF[name as keyof typeof GUARD_OF](context))) return name;
  }
  return undefined;
};
