import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../../common/actor';
import { UnitOfWork } from '../../../database/unit-of-work';
import { HandlesJob, type JobHandler } from '../../../outbox/job-handler';
import type { JobMap } from '../../../outbox/job-map';
import { Notices } from '../../notification/notification.api';
import { CaseRepository } from '../case/case.repository';
import { OfficeRepository } from '../case/office.repository';

/**
 * A working day after a case came to the office: when nobody in its area may decide it, the next area up that has
 * somebody gets it into its queue.
 */
@Injectable()
@HandlesJob('escalateOffice')
export class EscalateOfficeJob implements JobHandler<'escalateOffice'> {
  constructor(
    private readonly cases: CaseRepository,
    private readonly offices: OfficeRepository,
    private readonly notices: Notices,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  run({ reportId, eventId }: JobMap['escalateOffice']): Promise<void> {
    return this.unitOfWork.run(async () => {
      const kase = await this.cases.get(SYSTEM, reportId);
      const stillThere =
        kase.report.holder === 'office' && kase.past.findLast((e) => e.toState !== e.fromState)?.id === eventId;
      const officeAreaId = stillThere ? await this.offices.areaFor(kase) : null;
      if (officeAreaId === null || officeAreaId === kase.report.officeAreaId) return;
      await this.offices.handOver(reportId, officeAreaId);
      await this.notices.order('escalated', { reportId, eventKey: `escalated:${eventId}` }, [
        'dispatchers',
        'reviewers',
      ]);
    });
  }
}
