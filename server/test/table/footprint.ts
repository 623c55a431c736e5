import { IdempotencyRecord } from '../../src/common/idempotency/idempotency-record.entity';
import { Database } from '../../src/database/database';
import { AuditEntry } from '../../src/modules/audit/audit-entry.entity';
import { Assignment } from '../../src/modules/report/entities/assignment.entity';
import { ReportEvent } from '../../src/modules/report/entities/report-event.entity';
import { Report } from '../../src/modules/report/entities/report.entity';
import { OutboxEntry } from '../../src/outbox/outbox-entry.entity';
import type { World } from '../support/world';

/** Everything an action leaves behind: the rows of its case, and how many deeds and jobs there are at all. */
export interface Footprint {
  report: Report;
  assignments: Assignment[];
  events: number;
  audits: number;
  orders: number;
  jobs: number;
  answers: number;
}

export const footprintOf = async (world: World, reportId: string): Promise<Footprint> => {
  const database = world.app.get(Database);
  return {
    report: await database.repository(Report).findOneByOrFail({ id: reportId }),
    assignments: await database.repository(Assignment).find({ where: { reportId }, order: { id: 'ASC' } }),
    events: await database.repository(ReportEvent).countBy({ reportId }),
    audits: await database.repository(AuditEntry).countBy({ objectKind: 'report' }),
    orders: await database.repository(OutboxEntry).countBy({ job: 'notifyReport' }),
    jobs: await database.repository(OutboxEntry).count(),
    answers: await database.repository(IdempotencyRecord).count(),
  };
};

/** The newest entry of a case's timeline. */
export const lastEventOf = (world: World, reportId: string): Promise<ReportEvent | null> =>
  world.app
    .get(Database)
    .repository(ReportEvent)
    .findOne({ where: { reportId }, order: { seq: 'DESC' } });
