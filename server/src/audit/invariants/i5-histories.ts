import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { Database } from '../../database/database';
import { UnitOfWork } from '../../database/unit-of-work';
import { Assignment } from '../../modules/report/entities/assignment.entity';
import { ReportEvent } from '../../modules/report/entities/report-event.entity';
import { Report } from '../../modules/report/entities/report.entity';
import { EVENT_COLUMNS, type History, REPORT_COLUMNS } from '../history/history';
import { numberingMistakes } from '../history/numbering';
import { spellMistakes } from '../history/spells';
import { standingMistakes } from '../history/standing';
import { stepMistakes } from '../history/steps';
import { groupBy } from '../group-by';
import { inBatches } from '../in-batches';
import type { Findings, Invariant } from '../invariant';

const BATCH = 100;

const RULES = [numberingMistakes, stepMistakes, spellMistakes, standingMistakes];

@Injectable()
export class LegalHistories implements Invariant {
  readonly id = 'I5';
  readonly says = '办理记录步步合规，序号与版本不缺，与上报、转办单相符';

  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async check(): Promise<Findings> {
    const broken: string[] = [];
    let looked = 0;
    for await (const histories of inBatches((afterId) => this.historiesAfter(afterId))) {
      for (const history of histories) {
        looked += history.events.length;
        const mistakes = RULES.flatMap((rule) => rule(history));
        broken.push(...mistakes.map((mistake) => `上报 ${history.id}：${mistake}`));
      }
    }
    return { looked, broken };
  }

  /** In one transaction, which shows one moment: cases move meanwhile. */
  private historiesAfter(afterId: string): Promise<(History & { id: string })[]> {
    return this.unitOfWork.run(async () => {
      const page = { select: REPORT_COLUMNS, order: { id: 'ASC' }, take: BATCH } as const;
      const reports = await this.database.repository(Report).find({ ...page, where: { id: MoreThan(afterId) } });
      if (reports.length === 0) return [];
      const where = { reportId: In(reports.map(({ id }) => id)) };
      const events = await this.database
        .repository(ReportEvent)
        .find({ where, select: EVENT_COLUMNS, order: { reportId: 'ASC', seq: 'ASC' } });
      const assignments = await this.database.repository(Assignment).findBy(where);
      const eventsOf = groupBy(events, ({ reportId }) => reportId);
      const assignmentsOf = groupBy(assignments, ({ reportId }) => reportId);
      return reports.map((report) => ({
        id: report.id,
        report,
        events: eventsOf.get(report.id) ?? [],
        assignments: assignmentsOf.get(report.id) ?? [],
      }));
    });
  }
}
