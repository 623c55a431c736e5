import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/database';
import { StaffGrant, StaffUser } from '../../account/staff-user.entity';
import { Unit } from '../../unit/unit.entity';

/** Who works in a unit. */
@Injectable()
export class UnitStaff {
  constructor(private readonly database: Database) {}

  /** An active handler of this unit, who is not the reporter himself. @param unitPath the unit's tree path. */
  async isHandlerOf(staffUserId: string, unitPath: string, reporterPersonId: string | null): Promise<boolean> {
    const found = await this.database.manager
      .createQueryBuilder(StaffGrant, 'g')
      .innerJoin(StaffUser, 's', 's.id = g.staffUserId AND s.disabledAt IS NULL')
      .innerJoin(Unit, 'u', 'u.id = g.unitId')
      .select('s.personId', 'personId')
      .where("g.role = 'handler' AND s.id = :staffUserId", { staffUserId })
      .andWhere('u.id IN (:...line)', { line: unitPath.split('/').filter(Boolean) })
      .getRawOne<{ personId: string }>();
    return found !== undefined && found.personId !== reporterPersonId;
  }
}
