import { Injectable } from '@nestjs/common';
import { type Actor, idOf } from '../../common/actor';
import { notFound, Problem } from '../../common/problem';
import type { StaffUser } from '../account/staff-user.entity';
import { GrantScope } from './grant-scope';
import { StaffQueries } from './staff.queries';

/** Finds the account that an administrator may change: every role of it lies in his scope. */
@Injectable()
export class EditableStaff {
  constructor(
    private readonly queries: StaffQueries,
    private readonly scope: GrantScope,
  ) {}

  /** @throws Problem `notFound` for an absent or foreign account, `role.forbidden` for one's own. */
  async get(actor: Actor, id: string): Promise<StaffUser> {
    const staff = await this.queries.find(id);
    if (staff === null) throw notFound();
    if (idOf(actor) === id) throw new Problem('role.forbidden', '自己的账号要由别的管理员修改');
    const grants = await this.queries.grantsOf([id]);
    const everywhere = { areaId: null };
    for (const grant of grants.length > 0 ? grants : [everywhere]) {
      if (!(await this.scope.holds(actor, grant))) throw notFound();
    }
    return staff;
  }
}
