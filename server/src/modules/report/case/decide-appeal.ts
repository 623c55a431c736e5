import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/database';
import { Appeal } from '../entities/appeal.entity';
import type { Case } from './case';

@Injectable()
export class DecideAppeal {
  constructor(private readonly database: Database) {}

  async as(state: 'upheld' | 'rejected', { report }: Case, at: Date): Promise<void> {
    await this.database.repository(Appeal).update({ reportId: report.id, state: 'pending' }, { state, decidedAt: at });
  }
}
