import { Injectable } from '@nestjs/common';
import type { Told } from '@suishoupai/shared/report/actions';
import { Database } from '../../database/database';
import { UnitOfWork } from '../../database/unit-of-work';
import { HandlesJob, type JobHandler } from '../../outbox/job-handler';
import type { JobMap } from '../../outbox/job-map';
import { ReportEvent } from '../report/entities/report-event.entity';
import { FactsQueries } from './facts.queries';
import { reportRows } from './kinds';
import { Notifier } from './notifier';
import { type Recipient, Recipients } from './recipients';

/** Tells everybody whom the table names about a timeline entry. Dedupe: event, recipient, kind. */
@Injectable()
@HandlesJob('notifyReport')
export class NotifyReportJob implements JobHandler<'notifyReport'> {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly recipients: Recipients,
    private readonly facts: FactsQueries,
    private readonly notifier: Notifier,
  ) {}

  async run({ eventId }: JobMap['notifyReport']): Promise<void> {
    const event = await this.database.repository(ReportEvent).findOneByOrFail({ id: eventId });
    const rows = reportRows(event.action);
    const told = Object.keys(rows) as Told[];
    if (told.length === 0) return;
    const report = await this.facts.report(event.reportId);
    const everybody = await this.recipients.of({ report, told, at: event.at });
    const news = {
      eventKey: event.id,
      kind: event.action,
      reportId: report.id,
      rewardId: null,
      emergency: report.emergency,
      rows,
      facts: await this.facts.ofReport(report, event),
    };
    await this.unitOfWork.run(() =>
      this.notifier.tell(
        news,
        everybody.filter((one) => concerns(one, event)),
      ),
    );
  }
}

/** Nobody is told of his own act, but the reporter has it confirmed that his report arrived. */
const concerns = ({ told, personId }: Recipient, { action, actorPersonId }: ReportEvent): boolean =>
  personId !== actorPersonId || (action === 'submit' && told === 'reporter');
