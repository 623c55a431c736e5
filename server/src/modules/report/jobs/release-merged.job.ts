import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/database';
import { HandlesJob, type JobHandler } from '../../../outbox/job-handler';
import type { JobMap } from '../../../outbox/job-map';
import { Unmerge } from '../actions/unmerge';
import { Report } from '../entities/report.entity';

/** A report was withdrawn: those merged into it are cases of their own again. */
@Injectable()
@HandlesJob('releaseMerged')
export class ReleaseMergedJob implements JobHandler<'releaseMerged'> {
  constructor(
    private readonly database: Database,
    private readonly unmerge: Unmerge,
  ) {}

  async run({ reportId }: JobMap['releaseMerged']): Promise<void> {
    const reports = this.database.repository(Report);
    if (!(await reports.existsBy({ id: reportId, state: 'withdrawn' }))) return; // reopened meanwhile: they follow it again
    const merged = await reports.find({ select: { id: true }, where: { mergedIntoId: reportId, state: 'merged' } });
    for (const { id } of merged) await this.unmerge.fromWithdrawn(id);
  }
}
