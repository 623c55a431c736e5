import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { StaffRole } from '@suishoupai/shared/roles';
import { Database } from '../../../database/database';
import { StaffGrant, StaffUser } from '../../account/staff-user.entity';
import { Report } from '../entities/report.entity';
import type { Case } from './case';

/** Which office can decide a case: the nearest area upwards with a person who may and has no other part in it. */
@Injectable()
export class OfficeRepository {
  constructor(private readonly database: Database) {}

  /** @returns null when there is nobody anywhere. */
  async areaFor({ report, participations, past }: Case): Promise<string | null> {
    const role: StaffRole = report.state === 'submitted' ? 'dispatcher' : 'reviewer';
    const upwards = report.areaPath.split('/').filter(Boolean).reverse();
    const grants = await this.grantsOf(role, upwards);
    const barred = new Set([
      report.reporterPersonId,
      ...participations.filter((p) => p.part !== 'approver').map((p) => p.personId),
    ]);
    if (report.state === 'appealing')
      past.filter((e) => DECISIONS.has(e.action)).forEach((e) => barred.add(e.actorPersonId));
    const able = grants.filter((grant) => !barred.has(grant.personId));
    return upwards.find((areaId) => able.some((grant) => grant.areaId === areaId)) ?? null;
  }

  async handOver(reportId: string, officeAreaId: string): Promise<void> {
    await this.database.repository(Report).update({ id: reportId }, { officeAreaId });
  }

  private grantsOf(role: StaffRole, areaIds: string[]): Promise<{ areaId: string; personId: string }[]> {
    return this.database.manager
      .createQueryBuilder(StaffGrant, 'g')
      .innerJoin(StaffUser, 's', 's.id = g.staffUserId AND s.disabledAt IS NULL')
      .select(['g.areaId AS areaId', 's.personId AS personId'])
      .where({ role, areaId: In(areaIds) })
      .getRawMany();
  }
}

const DECISIONS = new Set<string>(['approve', 'decline', 'merge', 'rework', 'acceptInterim']);
