import { Injectable } from '@nestjs/common';
import type { Staff } from '../../../common/actor';
import { shanghaiHour } from '@suishoupai/shared/shanghai';
import { Database } from '../../../database/database';
import { ReportEvent } from '../entities/report-event.entity';
import { Report } from '../entities/report.entity';
import { limitToStaff } from './case-scope.queries';

/** One decline or merge, with what it was about. */
export interface DecisionRow {
  event: ReportEvent;
  report: Report;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** More than an office decides in a day. */
const MOST = 1000;

/** What was declined or merged on a day, within the office's scope: nothing is turned away unseen. */
@Injectable()
export class DecisionsQueries {
  constructor(private readonly database: Database) {}

  /** @param day `2026-11-23`, Asia/Shanghai. Oldest first. */
  async on(actor: Staff, day: string): Promise<DecisionRow[]> {
    const from = shanghaiHour(day, 0);
    const query = this.database
      .repository(ReportEvent)
      .createQueryBuilder('e')
      .innerJoinAndMapOne('e.report', Report, 'r', 'r.id = e.reportId')
      .where("e.action IN ('decline', 'merge')")
      .andWhere('e.at >= :from AND e.at < :until', { from, until: new Date(from.getTime() + DAY_MS) });
    limitToStaff(query, actor, 'office');
    const rows = (await query.orderBy('e.at', 'ASC').addOrderBy('e.id', 'ASC').take(MOST).getMany()) as Joined[];
    return rows.map(({ report, ...event }) => ({ event, report }));
  }
}

type Joined = ReportEvent & { report: Report };
