import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/database';
import { Extension } from '../entities/extension.entity';
import type { Report } from '../entities/report.entity';
import { AssignmentRepository } from './assignment.repository';
import type { Case } from './case';
import { NO_DEADLINE } from './deadlines';

/** The case leaves the units it was given to and waits for a dispatcher again. */
@Injectable()
export class TakeBack {
  constructor(
    private readonly database: Database,
    private readonly assignments: AssignmentRepository,
  ) {}

  /** @returns the report's changes that go with it. */
  async fromUnits({ report }: Case): Promise<Partial<Report>> {
    await this.assignments.endAll(report.id, 'returned');
    await this.pendingExtension(report.id);
    return { leadUnitId: null, ...NO_DEADLINE };
  }

  /** A request for more time that nothing waits for any longer. */
  async pendingExtension(reportId: string): Promise<void> {
    await this.database
      .repository(Extension)
      .update({ reportId, pendingKey: 1 }, { pendingKey: null, state: 'dropped' });
  }
}
