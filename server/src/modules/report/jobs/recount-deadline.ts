import { Inject, Injectable } from '@nestjs/common';
import { SYSTEM } from '../../../common/actor';
import { CLOCK, type Clock } from '../../../common/clock';
import { IDS, type Ids } from '../../../common/ids';
import { UnitOfWork } from '../../../database/unit-of-work';
import type { Deed } from '../act/deed';
import { RecordEvent } from '../act/record-event';
import type { Case } from '../case/case';
import { CaseRepository } from '../case/case.repository';
import type { Counted } from '../case/deadlines';
import { NewDeadline } from '../case/new-deadline';
import type { Report } from '../entities/report.entity';

/** Counts one provisional deadline anew; when it moves, the timeline says so. */
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
      const { deadline, deadlineProvisional, deadlineDays, deadlineFrom } = kase.report;
      if (!deadlineProvisional || deadlineDays === null || deadlineFrom === null) return this.keep(kase, {});
      const counted = await this.deadline.counted(deadlineDays, deadlineFrom);
      const same = counted.deadline.getTime() === deadline?.getTime();
      await (same ? this.keep(kase, counted) : this.move(kase, counted));
    });
  }

  /** Nothing that anybody sees has changed: no entry, so the count that the lock took goes back. */
  private keep({ report }: Case, counted: Partial<Counted>): Promise<void> {
    return this.change(report, { ...counted, eventCount: report.eventCount - 1 });
  }

  private async move(kase: Case, counted: Counted): Promise<void> {
    const { report } = kase;
    await this.deadline.move(report.id, counted.deadline);
    const now = this.clock.now();
    const changes = { ...counted, version: report.version + 1, updatedAt: now };
    await this.change(report, changes);
    const deed: Deed = { actor: SYSTEM, kase, role: 'system', to: report.state, now, eventId: this.ids.next() };
    const data = { deadline: counted.deadline.toISOString() };
    await this.record.append('recount', deed, { ...report, ...changes }, { data });
  }

  private async change(report: Report, changes: Partial<Report>): Promise<void> {
    if (!(await this.cases.move(report, changes))) throw new Error('a locked case moved');
  }
}
