import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../common/actor';
import { IDS, type Ids } from '../../common/ids';
import type { StaffGrant } from '../account/staff-user.entity';
import { GrantScope } from './grant-scope';
import type { GrantDto } from './staff-admin.dto';
import { StaffQueries } from './staff.queries';
import { StaffRepository } from './staff.repository';

/** Says anew which roles an account has; inside the caller's unit of work. */
@Injectable()
export class SetGrants {
  constructor(
    private readonly queries: StaffQueries,
    private readonly repository: StaffRepository,
    private readonly scope: GrantScope,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /** @returns whether anything differed. @throws Problem `request.invalid` naming `grants`. */
  async execute(actor: Actor, staffUserId: string, wanted: readonly GrantDto[]): Promise<boolean> {
    const have = new Map((await this.queries.grantsOf([staffUserId])).map((grant) => [keyOf(grant), grant]));
    const want = new Map(wanted.map((grant) => [keyOf(grant), grant]));
    const added = [...want].filter(([key]) => !have.has(key)).map(([, grant]) => grant);
    const gone = [...have].filter(([key]) => !want.has(key)).map(([, grant]) => grant);
    for (const grant of added) await this.scope.check(actor, grant);
    await this.repository.deleteGrants(gone.map(({ id }) => id));
    await this.repository.insertGrants(added.map((grant) => this.rowOf(staffUserId, grant)));
    return added.length + gone.length > 0;
  }

  private rowOf(staffUserId: string, { role, areaId, unitId, categoryId }: GrantDto): StaffGrant {
    const scope = { areaId: areaId ?? null, unitId: unitId ?? null, categoryId: categoryId ?? null };
    return { id: this.ids.next(), staffUserId, role, ...scope };
  }
}

const keyOf = ({ role, areaId, unitId, categoryId }: GrantDto): string =>
  [role, areaId ?? '', unitId ?? '', categoryId ?? ''].join(' ');
