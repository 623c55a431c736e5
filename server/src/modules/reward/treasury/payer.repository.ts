import { Injectable } from '@nestjs/common';
import { Problem } from '../../../common/problem';
import { Database } from '../../../database/database';
import { isDuplicate } from '../../../database/database-errors';
import { Participation } from '../../report/entities/participation.entity';

/** Keeps paying in other hands than filing, handling and approving. */
@Injectable()
export class PayerRepository {
  constructor(private readonly database: Database) {}

  /** Writes the person down as the case's payer. @throws Problem `report.separation` when he has another part in it */
  async enter(reportId: string, personId: string): Promise<void> {
    const participations = this.database.repository(Participation);
    try {
      await participations.insert({ reportId, personId, part: 'payer' });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      if (!(await participations.existsBy({ reportId, personId, part: 'payer' }))) {
        throw new Problem('report.separation', '您参与过这件上报的其他环节，请由另一位奖励复核人员处理');
      }
    }
  }
}
