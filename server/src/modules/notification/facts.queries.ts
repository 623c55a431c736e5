import { Injectable } from '@nestjs/common';
import { DECLINE_REASONS, SUPERVISION_LEVELS } from '@suishoupai/shared/report/words';
import { Database } from '../../database/database';
import { Category } from '../category/category.entity';
import type { ReportEvent } from '../report/entities/report-event.entity';
import { Report } from '../report/entities/report.entity';
import { Unit } from '../unit/unit.entity';
import type { ReportFacts } from './messages/facts';

/** Reads what the texts about a case need. */
@Injectable()
export class FactsQueries {
  constructor(private readonly database: Database) {}

  /** @throws EntityNotFoundError when there is no such report. */
  report(id: string): Promise<Report> {
    return this.database.repository(Report).findOneByOrFail({ id });
  }

  async ofReport(report: Report, event: ReportEvent | null): Promise<ReportFacts> {
    return {
      number: report.number,
      category: await this.categoryName(report.categoryId),
      unit: await this.unitName(saidIn(event, 'unitId') ?? report.leadUnitId),
      by: await this.unitName(event?.unitId ?? null),
      deadline: deadlineIn(event) ?? report.deadline,
      text: event?.text ?? null,
      declineReason: report.declineReason && DECLINE_REASONS[report.declineReason],
      level: report.supervisionLevel && SUPERVISION_LEVELS[report.supervisionLevel],
    };
  }

  async categoryName(id: string): Promise<string> {
    return (await this.database.repository(Category).findOneByOrFail({ id })).name;
  }

  private async unitName(id: string | null): Promise<string | null> {
    return id === null ? null : ((await this.database.repository(Unit).findOneBy({ id }))?.name ?? null);
  }
}

const saidIn = (event: ReportEvent | null, name: string): string | null => {
  const value = event?.data[name];
  return typeof value === 'string' ? value : null;
};

/** The one that the act itself set: the report may have moved on before people are told. */
const deadlineIn = (event: ReportEvent | null): Date | null => {
  const text = saidIn(event, 'answerBy') ?? saidIn(event, 'deadline');
  return text === null ? null : new Date(text);
};
