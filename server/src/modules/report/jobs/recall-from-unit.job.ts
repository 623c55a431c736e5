import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/database';
import { HandlesJob, type JobHandler } from '../../../outbox/job-handler';
import type { JobMap } from '../../../outbox/job-map';
import { Recall } from '../actions/recall';
import { AssignmentRepository } from '../case/assignment.repository';
import { Report } from '../entities/report.entity';

/** A unit closes: what it has goes back to the office. */
@Injectable()
@HandlesJob('recallFromUnit')
export class RecallFromUnitJob implements JobHandler<'recallFromUnit'> {
  constructor(
    private readonly database: Database,
    private readonly recall: Recall,
    private readonly assignments: AssignmentRepository,
  ) {}

  async run({ unitId }: JobMap['recallFromUnit']): Promise<void> {
    await this.assignments.endAssistanceOf(unitId);
    const reports = await this.database.repository(Report).find({
      select: { id: true },
      where: [
        { leadUnitId: unitId, state: 'transferred' },
        { leadUnitId: unitId, state: 'handling' },
      ],
    });
    for (const { id } of reports) await this.recall.fromClosedUnit(id);
  }
}
