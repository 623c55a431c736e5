import { Inject, Injectable } from '@nestjs/common';
import { SYSTEM } from '../../../common/actor';
import { CLOCK, type Clock } from '../../../common/clock';
import { IDS, type Ids } from '../../../common/ids';
import { UnitOfWork } from '../../../database/unit-of-work';
import type { Deed } from '../act/deed';
import { RecordEvent } from '../act/record-event';
import { CaseRepository } from '../case/case.repository';
import { NewDeadline } from '../case/new-deadline';

/** Counts one provisional deadline anew; the timeline says so. */
@Injectable()
export class RecountDeadline {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CaseRepository,
    private readonly deadline: NewDeadline,
    private readonly record: RecordEvent,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  execute(reportId: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      const kase = await this.cases.lock(SYSTEM, reportId);
      const { report } = kase;
      if (!report.deadlineProvisional || report.deadlineDays === null || report.deadlineFrom === null) return;
      const counted = await this.deadline.recount(reportId, report.deadlineDays, report.deadlineFrom);
      const now = this.clock.now();
      const changes = { ...counted, version: report.version + 1, updatedAt: now };
      if (!(await this.cases.move(report, changes))) throw new Error('a locked case moved');
      const deed: Deed = { actor: SYSTEM, kase, role: 'system', to: report.state, now, eventId: this.ids.next() };
      await this.record.append(
        'recount',
        deed,
        { ...report, ...changes },
        { data: { deadline: counted.deadline.toISOString() } },
      );
    });
  }
}
