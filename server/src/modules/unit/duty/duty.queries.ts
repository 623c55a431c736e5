import { idsOnPath } from '../../../database/tree-path';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import type { Cursor } from '../../../common/page';
import { Database } from '../../../database/database';
import { StaffGrant, StaffUser } from '../../account/staff-user.entity';
import { belowAny, readableAreas } from '../../area/area.api';
import { Area } from '../../area/area.entity';
import { Duty } from '../duty.entity';
import { Unit } from '../unit.entity';
import type { DutyQuery, DutyView } from './duty.dto';

@Injectable()
export class DutyQueries {
  constructor(private readonly database: Database) {}

  /** Ids of the active staff on duty; a span holds its start and not its end. */
  async onDuty(unitId: string, at: Date): Promise<string[]> {
    const rows = await this.database.manager
      .createQueryBuilder(Duty, 'd')
      .innerJoin(StaffUser, 's', 's.id = d.staffUserId AND s.disabledAt IS NULL')
      .select('d.staffUserId', 'staffUserId')
      .distinct()
      .where('d.unitId = :unitId AND d.startsAt <= :at AND d.endsAt > :at', { unitId, at })
      .orderBy('d.staffUserId')
      .getRawMany<{ staffUserId: string }>();
    return rows.map(({ staffUserId }) => staffUserId);
  }

  find(id: string): Promise<Duty | null> {
    return this.database.repository(Duty).findOneBy({ id });
  }

  /** Spans in the areas that the actor may read, in the order in which they were added. */
  async readableBy(actor: Actor, query: DutyQuery, after: Cursor | null, limit: number): Promise<DutyView[]> {
    const found = this.database.manager
      .createQueryBuilder(Duty, 'd')
      .innerJoin(Unit, 'u', 'u.id = d.unitId')
      .innerJoin(Area, 'a', 'a.id = u.areaId')
      .where(belowAny('a.path', readableAreas(actor)))
      .orderBy('d.id')
      .take(limit);
    if (query.unitId !== undefined) found.andWhere('d.unitId = :unitId', { unitId: query.unitId });
    if (query.from !== undefined) found.andWhere('d.endsAt > :from', { from: query.from });
    if (after !== null) found.andWhere('d.id > :after', { after: after.id });
    return this.withNames(await found.getMany());
  }

  /** True when the active account handles or leads in the unit. */
  isMember(staffUserId: string, unitPath: string): Promise<boolean> {
    return this.database.manager
      .createQueryBuilder(StaffGrant, 'g')
      .innerJoin(StaffUser, 's', 's.id = g.staffUserId AND s.disabledAt IS NULL')
      .where('g.staffUserId = :staffUserId', { staffUserId })
      .andWhere('g.role IN (:...roles)', { roles: ['handler', 'unitLead'] })
      .andWhere('(g.unitId IS NULL OR g.unitId IN (:...unitIds))', { unitIds: idsOnPath(unitPath) })
      .getExists();
  }

  overlaps({ unitId, staffUserId, startsAt, endsAt }: Omit<Duty, 'id'>): Promise<boolean> {
    return this.database.manager
      .createQueryBuilder(Duty, 'd')
      .where('d.unitId = :unitId AND d.staffUserId = :staffUserId', { unitId, staffUserId })
      .andWhere('d.startsAt < :endsAt AND d.endsAt > :startsAt', { startsAt, endsAt })
      .getExists();
  }

  private async withNames(duties: Duty[]): Promise<DutyView[]> {
    const staff = await this.database
      .repository(StaffUser)
      .createQueryBuilder('s')
      .where('s.id IN (:...ids)', { ids: ['', ...duties.map(({ staffUserId }) => staffUserId)] })
      .getMany();
    const names = new Map(staff.map(({ id, name }) => [id, name]));
    return duties.map(({ id, unitId, staffUserId, startsAt, endsAt }) => ({
      id,
      unitId,
      staffUserId,
      staffName: names.get(staffUserId) ?? '',
      startsAt,
      endsAt,
    }));
  }
}
