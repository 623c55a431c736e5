import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Database } from '../../../database/database';
import { Citizen } from '../../account/citizen.entity';
import { StaffGrant, StaffUser } from '../../account/staff-user.entity';
import { Photo } from '../../photo/photo.entity';
import { SHOWABLE } from '../../photo/photo.api';
import { GrantReward } from '../../reward/reward.api';
import { Unit } from '../../unit/unit.entity';
import type { Case } from './case';

/** Facts about a case that lie outside its own rows. */
@Injectable()
export class CaseFacts {
  constructor(
    private readonly database: Database,
    private readonly rewards: GrantReward,
  ) {}

  /** Somebody who leads this unit, or a unit above it, is at work. */
  async unitHasLead(unitId: string): Promise<boolean> {
    const unit = await this.database.repository(Unit).findOneByOrFail({ id: unitId });
    const leads = await this.database.manager
      .createQueryBuilder(StaffGrant, 'g')
      .innerJoin(StaffUser, 's', 's.id = g.staffUserId AND s.disabledAt IS NULL')
      .where("g.role = 'unitLead'")
      .andWhere('g.unitId IN (:...line)', { line: unit.path.split('/').filter(Boolean) })
      .getCount();
    return leads > 0;
  }

  /** A reward of this case is on its way or paid. */
  rewardTaken(kase: Case): Promise<boolean> {
    return this.rewards.hasTaken(kase.report.id);
  }

  async reporterActive(kase: Case): Promise<boolean> {
    const id = kase.report.reporterId;
    if (id === null) return false;
    const where = { id, disabledAt: IsNull(), deletedAt: IsNull() };
    return (await this.database.repository(Citizen).countBy(where)) === 1;
  }

  /** The case has a photo that no check forbids to show. */
  async hasShowablePhoto(kase: Case): Promise<boolean> {
    const where = { reportId: kase.report.id, contentCheck: In(SHOWABLE) };
    return (await this.database.repository(Photo).countBy(where)) > 0;
  }
}
