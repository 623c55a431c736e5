import { Injectable } from '@nestjs/common';
import { isOpen } from '@suishoupai/shared/report/states';
import { SYSTEM } from '../../../common/actor';
import { HandlesJob, type JobHandler } from '../../../outbox/job-handler';
import type { JobMap } from '../../../outbox/job-map';
import { Notices } from '../../notification/notification.api';
import { CaseRepository } from '../case/case.repository';

/** Warns before, reminds at, escalates after a deadline; unless the deadline has moved or the unit is done. */
@Injectable()
@HandlesJob('deadline')
export class DeadlineJob implements JobHandler<'deadline'> {
  constructor(
    private readonly cases: CaseRepository,
    private readonly notices: Notices,
  ) {}

  async run({ reportId, stage, deadline }: JobMap['deadline']): Promise<void> {
    const { report } = await this.cases.get(SYSTEM, reportId);
    const withUnit = isOpen(report.state) && report.holder === 'unit';
    if (!withUnit || report.deadline?.toISOString() !== deadline) return;
    const order = { reportId, eventKey: `${stage}:${reportId}:${deadline}` };
    if (stage === 'soon') await this.notices.order('deadlineSoon', order, ['leadUnit']);
    if (stage === 'due') await this.notices.order('deadlineDue', order, ['leadUnit', 'dispatchers']);
    if (stage === 'overdue')
      await this.notices.order('deadlineOverdue', order, ['leadUnit', 'dispatchers', 'reviewers']);
  }
}
