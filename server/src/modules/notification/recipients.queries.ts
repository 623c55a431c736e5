import { Injectable } from '@nestjs/common';
import type { StaffRole } from '@suishoupai/shared/roles';
import { Brackets, In, IsNull, LessThanOrEqual, MoreThan, type SelectQueryBuilder } from 'typeorm';
import { Database } from '../../database/database';
import { Citizen } from '../account/citizen.entity';
import { StaffGrant, StaffUser } from '../account/staff-user.entity';
import { Area } from '../area/area.entity';
import { Assignment } from '../report/entities/assignment.entity';
import { Follow } from '../report/entities/follow.entity';
import { Report } from '../report/entities/report.entity';
import { Duty } from '../unit/duty.entity';

/** Where a case lies, as ids from the root of each tree down. */
export interface Scope {
  areaIds: readonly string[];
  categoryIds: readonly string[];
}

/** The ids of a tree path, root first. */
export const idsOf = (path: string): string[] => path.split('/').filter((id) => id !== '');

/** Reads who there is to tell; disabled and deleted accounts never come back. */
@Injectable()
export class RecipientsQueries {
  constructor(private readonly database: Database) {}

  citizen(id: string): Promise<Citizen[]> {
    return this.database.repository(Citizen).findBy({ id, ...ACTIVE_CITIZEN });
  }

  /** Who follows a published case, and the reporters of what was merged into it, published or not. */
  followers(report: Report): Promise<Citizen[]> {
    const mine = this.database.manager.createQueryBuilder(Report, 'm').select('m.reporterId');
    const merged = mine.where('m.mergedIntoId = :reportId AND m.reporterId IS NOT NULL');
    const query = this.database.manager
      .createQueryBuilder(Citizen, 'c')
      .innerJoin(Follow, 'f', 'f.citizenId = c.id')
      .where('f.reportId = :reportId AND c.disabledAt IS NULL AND c.deletedAt IS NULL', { reportId: report.id });
    if (report.publishedAt === null) query.andWhere(`c.id IN (${merged.getQuery()})`);
    return query.getMany();
  }

  async areaPath(areaId: string): Promise<string | null> {
    return (await this.database.repository(Area).findOneBy({ id: areaId }))?.path ?? null;
  }

  /** Grants of the role that cover the place and the category. */
  officeGrants(role: StaffRole, scope: Scope): Promise<StaffGrant[]> {
    return covering(this.grants([role]).andWhere('g.unitId IS NULL'), scope).getMany();
  }

  /** Leads and handlers of any of the units that cover the place and the category. */
  unitGrants(unitIds: readonly string[], scope: Scope): Promise<StaffGrant[]> {
    const query = this.grants(['unitLead', 'handler']).andWhere('g.unitId IN (:...unitIds)', { unitIds });
    return covering(query, scope).getMany();
  }

  async onDuty(unitId: string, now: Date): Promise<string[]> {
    const span = { startsAt: LessThanOrEqual(now), endsAt: MoreThan(now) };
    const duties = await this.database.repository(Duty).findBy({ unitId, ...span });
    return duties.map((duty) => duty.staffUserId);
  }

  /** Whoever reported it has no other part in the case, and is not told as staff. */
  async activeStaff(ids: readonly string[], { reporterPersonId }: Report): Promise<StaffUser[]> {
    if (ids.length === 0) return [];
    const staff = await this.database.repository(StaffUser).findBy({ id: In([...ids]), disabledAt: IsNull() });
    return staff.filter(({ personId }) => personId !== reporterPersonId);
  }

  /** Newest first. */
  assignments(reportId: string): Promise<Assignment[]> {
    return this.database
      .repository(Assignment)
      .find({ where: { reportId }, order: { assignedAt: 'DESC', id: 'DESC' } });
  }

  private grants(roles: StaffRole[]): SelectQueryBuilder<StaffGrant> {
    return this.database.manager
      .createQueryBuilder(StaffGrant, 'g')
      .innerJoin(StaffUser, 's', 's.id = g.staffUserId')
      .where('g.role IN (:...roles) AND s.disabledAt IS NULL', { roles });
  }
}

const ACTIVE_CITIZEN = { disabledAt: IsNull(), deletedAt: IsNull() };

/** No area or category in a grant means all of them. */
const covering = (query: SelectQueryBuilder<StaffGrant>, scope: Scope): SelectQueryBuilder<StaffGrant> =>
  query
    .andWhere(
      new Brackets((or) =>
        or.where('g.areaId IS NULL').orWhere('g.areaId IN (:...areaIds)', { areaIds: scope.areaIds }),
      ),
    )
    .andWhere(
      new Brackets((or) =>
        or
          .where('g.categoryId IS NULL')
          .orWhere('g.categoryId IN (:...categoryIds)', { categoryIds: scope.categoryIds }),
      ),
    );
