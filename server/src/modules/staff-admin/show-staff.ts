import { Injectable } from '@nestjs/common';
import type { Actor } from '../../common/actor';
import { type Page, pageOf, pageSize, readCursor } from '../../common/page';
import { notFound } from '../../common/problem';
import type { StaffGrant, StaffUser } from '../account/staff-user.entity';
import type { StaffQuery, StaffView } from './staff-admin.dto';
import { StaffQueries } from './staff.queries';

/** Accounts as administrators and auditors see them. */
@Injectable()
export class ShowStaff {
  constructor(private readonly queries: StaffQueries) {}

  async list(actor: Actor, { q, cursor, limit }: StaffQuery): Promise<Page<StaffView>> {
    const size = pageSize(limit);
    const staff = await this.queries.readableBy(actor, q, readCursor(cursor), size + 1);
    const grants = await this.queries.grantsOf(staff.map(({ id }) => id));
    return pageOf(
      staff,
      size,
      ({ username, id }) => ({ at: username, id }),
      (one) => view(one, grants),
    );
  }

  /** @throws Problem `notFound` outside the areas that the actor may read. */
  async readable(actor: Actor, id: string): Promise<StaffView> {
    const staff = await this.queries.oneReadableBy(actor, id);
    if (staff === null) throw notFound();
    return view(staff, await this.queries.grantsOf([id]));
  }

  /** The account just changed. */
  async one(id: string): Promise<StaffView> {
    const staff = await this.queries.find(id);
    if (staff === null) throw notFound();
    return view(staff, await this.queries.grantsOf([id]));
  }
}

const view = (staff: StaffUser, grants: readonly StaffGrant[]): StaffView => ({
  id: staff.id,
  username: staff.username,
  name: staff.name,
  hasPhone: staff.phoneSealed !== null,
  grants: grants
    .filter(({ staffUserId }) => staffUserId === staff.id)
    .map(({ role, areaId, unitId, categoryId }) => ({ role, areaId, unitId, categoryId })),
  mustChangePassword: staff.mustChangePassword,
  createdAt: staff.createdAt,
  disabledAt: staff.disabledAt,
});
