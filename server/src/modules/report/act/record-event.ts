import { Injectable } from '@nestjs/common';
import { Deadlines } from '../case/deadlines';
import { type Actor, grantsOf, idOf, personOf, type SignedIn } from '../../../common/actor';
import { Database } from '../../../database/database';
import { Outbox } from '../../../outbox/outbox';
import { AuditTrail } from '../../audit/audit.api';
import { assignmentFor } from '../case/roles-on';
import { type EventKind, ReportEvent } from '../entities/report-event.entity';
import type { Report } from '../entities/report.entity';
import type { Deed, Effect } from './deed';

type Entry = Pick<ReportEvent, 'id' | 'action' | 'role' | 'unitId' | 'fromState' | 'at' | 'text' | 'data'>;

/** Writes what was done: timeline, audit, and the order to tell people. */
@Injectable()
export class RecordEvent {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly deadlines: Deadlines,
  ) {}

  /** @param after the report as it stands now; its `eventCount` was counted up by the lock. */
  append(action: EventKind, deed: Deed, after: Report, effect: Effect): Promise<void> {
    const { actor, kase, role, eventId: id, now: at } = deed;
    const { unitId = assignmentFor(actor, kase, role)?.unitId ?? null, text = null, data = {} } = effect;
    return this.write(actor, after, { id, action, role, unitId, fromState: kase.report.state, at, text, data });
  }

  /** The first entry of a new report. */
  filed(actor: SignedIn, id: string, report: Report): Promise<void> {
    const role = actor.kind === 'citizen' ? 'citizen' : (grantsOf(actor)[0]?.role ?? 'dispatcher');
    const data = { source: report.source };
    return this.write(actor, report, {
      id,
      action: 'submit',
      role,
      unitId: null,
      fromState: null,
      at: report.filedAt,
      text: null,
      data,
    });
  }

  private async write(actor: Actor, after: Report, entry: Entry): Promise<void> {
    await this.database.repository(ReportEvent).insert({
      ...entry,
      data: entry.data as never,
      reportId: after.id,
      seq: after.eventCount,
      actorPersonId: personOf(actor),
      staffUserId: actor.kind === 'staff' ? idOf(actor) : null,
      toState: after.state,
      version: after.version,
      holder: after.holder,
      holderUnitId: after.holder === 'unit' ? after.leadUnitId : null,
    });
    await this.audit.append(actor, entry.action, 'report', after.id, { state: after.state, version: after.version });
    await this.outbox.add('notifyReport', { eventId: entry.id });
    if (after.holder === 'office' && after.state !== entry.fromState) await this.watchOffice(after.id, entry.id);
  }

  /** After a working day in the office's hands: is there anybody who may decide it? */
  private async watchOffice(reportId: string, eventId: string): Promise<void> {
    const { at } = await this.deadlines.inWorkingDays(1);
    await this.outbox.add('escalateOffice', { reportId, eventId }, at);
  }
}
