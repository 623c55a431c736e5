import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Grant } from '../../common/actor';
import { CLOCK, type Clock } from '../../common/clock';
import { Database } from '../../database/database';
import { Area } from '../area/area.entity';
import { Category } from '../category/category.entity';
import { Unit } from '../unit/unit.entity';
import { Citizen } from './citizen.entity';
import { Session } from './session.entity';
import { StaffGrant, StaffUser } from './staff-user.entity';
import { hashToken } from './tokens';

/** Turns an access token into the actor it stands for, from the tables, at every request. */
@Injectable()
export class LoadActor {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns undefined when the token is unknown, ended or expired, or its account is closed. */
  async execute(accessToken: string): Promise<Actor | undefined> {
    const session = await this.database.repository(Session).findOneBy({ accessHash: hashToken(accessToken) });
    if (!session || session.revokedAt || session.accessExpiresAt <= this.clock.now()) return undefined;
    return session.kind === 'citizen' ? this.citizen(session) : this.staff(session);
  }

  private async citizen({ accountId, id: sessionId }: Session): Promise<Actor | undefined> {
    const citizen = await this.database.repository(Citizen).findOneBy({ id: accountId });
    if (!citizen || citizen.disabledAt || citizen.deletedAt) return undefined;
    return { kind: 'citizen', id: citizen.id, personId: citizen.personId, sessionId };
  }

  private async staff({ accountId, id: sessionId }: Session): Promise<Actor | undefined> {
    const staff = await this.database.repository(StaffUser).findOneBy({ id: accountId });
    if (!staff || staff.disabledAt) return undefined;
    return { kind: 'staff', id: staff.id, personId: staff.personId, sessionId, grants: await this.grants(staff.id) };
  }

  /** Grants with their scopes as tree paths. */
  grants(staffUserId: string): Promise<Grant[]> {
    return this.database.manager
      .createQueryBuilder(StaffGrant, 'g')
      .leftJoin(Area, 'a', 'a.id = g.areaId')
      .leftJoin(Unit, 'u', 'u.id = g.unitId')
      .leftJoin(Category, 'c', 'c.id = g.categoryId')
      .select(['g.role AS role', 'a.path AS areaPath', 'u.path AS unitPath', 'c.path AS categoryPath'])
      .where('g.staffUserId = :staffUserId', { staffUserId })
      .getRawMany<Grant>();
  }
}
