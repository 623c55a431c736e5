import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/database';
import { HandlesJob, type JobHandler } from '../../../outbox/job-handler';
import { Report } from '../entities/report.entity';
import { RecountDeadline } from './recount-deadline';

/** A calendar year was published: deadlines that were counted without it are counted anew. */
@Injectable()
@HandlesJob('recountDeadlines')
export class RecountDeadlinesJob implements JobHandler<'recountDeadlines'> {
  constructor(
    private readonly database: Database,
    private readonly recount: RecountDeadline,
  ) {}

  async run(): Promise<void> {
    const reports = await this.database
      .repository(Report)
      .find({ select: { id: true }, where: { deadlineProvisional: true } });
    for (const { id } of reports) await this.recount.execute(id);
  }
}
