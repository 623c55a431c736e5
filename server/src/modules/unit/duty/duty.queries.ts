import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/database';
import { StaffUser } from '../../account/staff-user.entity';
import { Duty } from '../duty.entity';

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
}
