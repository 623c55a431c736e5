import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../../database/database';
import { ReportEvent } from '../entities/report-event.entity';
import { Report, type TextCheck } from '../entities/report.entity';

/** What to ask the checker about, on whose behalf, and since when it waits. */
export interface WrittenText {
  text: string;
  writerPersonId: string | null;
  writtenAt: Date;
}

const MILDEST_FIRST: readonly TextCheck[] = ['pending', 'pass', 'unanswered', 'review', 'risky'];

/** How the check of a reporter's words proceeds. */
@Injectable()
export class TextCheckRepository {
  constructor(private readonly database: Database) {}

  /** The description, with what this entry of the timeline added: whatever passes, the description has passed. */
  async written(reportId: string, eventId: string): Promise<WrittenText> {
    const report = await this.database.repository(Report).findOneByOrFail({ id: reportId });
    const event = await this.database.repository(ReportEvent).findOneByOrFail({ id: eventId, reportId });
    return {
      text: [report.description, event.text].filter(Boolean).join('\n'),
      writerPersonId: report.reporterPersonId,
      writtenAt: event.at,
    };
  }

  /** The worst verdict stays: nothing happens when an earlier one was as bad. */
  async settle(reportId: string, textCheck: TextCheck): Promise<void> {
    const milder = MILDEST_FIRST.slice(0, MILDEST_FIRST.indexOf(textCheck));
    await this.database.repository(Report).update({ id: reportId, textCheck: In(milder) }, { textCheck });
  }
}
