import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { notFound } from '../../../common/problem';
import { Database } from '../../../database/database';
import { Appeal } from '../entities/appeal.entity';
import { Assignment } from '../entities/assignment.entity';
import { Extension } from '../entities/extension.entity';
import { Participation } from '../entities/participation.entity';
import { ReportEvent } from '../entities/report-event.entity';
import { Report } from '../entities/report.entity';
import type { Case } from './case';
import { filedOnBehalf, rolesOn } from './roles-on';

/** Loads cases; one the actor has no role on is not there. */
@Injectable()
export class CaseRepository {
  constructor(private readonly database: Database) {}

  /** @throws Problem `notFound` */
  async get(actor: Actor, reportId: string): Promise<Case> {
    const kase = await this.find(reportId);
    if (!kase || rolesOn(actor, kase).length === 0) throw notFound();
    return kase;
  }

  /** For looking at: also for staff who filed it on behalf. @throws Problem `notFound` */
  async see(actor: Actor, reportId: string): Promise<Case> {
    const kase = await this.find(reportId);
    if (!kase || !(rolesOn(actor, kase).length > 0 || filedOnBehalf(actor, kase))) throw notFound();
    return kase;
  }

  /**
   * Like `get`, inside a unit of work, and holds everybody else off this case until it ends: the increment takes the
   * row's lock on every engine, and what is read afterwards is the latest.
   */
  async lock(actor: Actor, reportId: string): Promise<Case> {
    await this.database.repository(Report).increment({ id: reportId }, 'eventCount', 1);
    return this.get(actor, reportId);
  }

  /** rule: from this state and version, or not at all. @returns whether the row was still as it was read. */
  async move(report: Report, changes: Partial<Report>): Promise<boolean> {
    const { affected } = await this.database
      .repository(Report)
      .update({ id: report.id, state: report.state, version: report.version }, changes as never);
    return affected === 1;
  }

  private async find(id: string): Promise<Case | undefined> {
    const report = await this.database.repository(Report).findOneBy({ id });
    return report ? this.complete(report) : undefined;
  }

  private async complete(report: Report): Promise<Case> {
    const where = { reportId: report.id };
    const [assignments, participations, past, pendingExtension, appeal] = await Promise.all([
      this.database.repository(Assignment).find({ where, order: { assignedAt: 'ASC', id: 'ASC' } }),
      this.database.repository(Participation).findBy(where),
      this.database.repository(ReportEvent).find({
        where,
        select: { id: true, action: true, actorPersonId: true, at: true, fromState: true, toState: true },
        order: { seq: 'ASC' },
      }),
      this.database.repository(Extension).findOneBy({ ...where, pendingKey: 1 }),
      this.database.repository(Appeal).findOneBy(where),
    ]);
    return { report, assignments, participations, past, pendingExtension, appeal };
  }
}
