import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { Database } from '../../../database/database';
import { StaffGrant, StaffUser } from '../../account/staff-user.entity';
import { Unit } from '../../unit/unit.entity';

interface Handler {
  id: string;
  name: string;
  personId: string;
}

/** Who works in a unit. */
@Injectable()
export class UnitStaff {
  constructor(private readonly database: Database) {}

  /** An active handler of this unit, who is not the reporter himself. @param unitPath the unit's tree path. */
  async isHandlerOf(staffUserId: string, unitPath: string, reporterPersonId: string | null): Promise<boolean> {
    const found = await this.handlers(unitPath).andWhere('s.id = :staffUserId', { staffUserId }).getRawOne<Handler>();
    return found !== undefined && found.personId !== reporterPersonId;
  }

  /** Everybody of whom `isHandlerOf` holds, by name. */
  async handlersOf(unitPath: string, reporterPersonId: string | null): Promise<{ id: string; name: string }[]> {
    const rows = await this.handlers(unitPath)
      .distinct(true)
      .orderBy('s.name')
      .addOrderBy('s.id')
      .getRawMany<Handler>();
    return rows.filter(({ personId }) => personId !== reporterPersonId).map(({ id, name }) => ({ id, name }));
  }

  private handlers(unitPath: string): SelectQueryBuilder<StaffGrant> {
    return this.database.manager
      .createQueryBuilder(StaffGrant, 'g')
      .innerJoin(StaffUser, 's', 's.id = g.staffUserId AND s.disabledAt IS NULL')
      .innerJoin(Unit, 'u', 'u.id = g.unitId')
      .select('s.id', 'id')
      .addSelect('s.name', 'name')
      .addSelect('s.personId', 'personId')
      .where("g.role = 'handler'")
      .andWhere('u.id IN (:...line)', { line: unitPath.split('/').filter(Boolean) });
  }
}
