import { Inject, Injectable } from '@nestjs/common';
import type { SignedIn } from '../../../common/actor';
import { IDS, type Ids } from '../../../common/ids';
import { Database } from '../../../database/database';
import { Outbox } from '../../../outbox/outbox';
import { AttachPhotos } from '../../photo/photo.api';
import { RecordEvent } from '../act/record-event';
import { Participations } from '../case/participations';
import { Report } from '../entities/report.entity';
import { drawNumber } from './report-number';

const MAX_DRAWS = 5;

/** Writes a new report and all that belongs to it; inside a unit of work. */
@Injectable()
export class FileReport {
  constructor(
    private readonly database: Database,
    private readonly photos: AttachPhotos,
    private readonly participations: Participations,
    private readonly record: RecordEvent,
    private readonly outbox: Outbox,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  async insert(actor: SignedIn, draft: Report, photoIds: readonly string[]): Promise<Report> {
    const report = { ...draft, number: await this.freeNumber(draft) };
    await this.database.repository(Report).insert(report as never);
    await this.participations.take(actor, report.id, 'submitter');
    const eventId = this.ids.next();
    const place = { reportId: report.id, eventId, purpose: 'evidence' } as const;
    await this.photos.attach(
      actor,
      place,
      photoIds.map((photoId) => ({ photoId })),
    );
    await this.record.filed(actor, eventId, report);
    if (report.textCheck === 'pending') await this.outbox.add('checkText', { reportId: report.id, eventId });
    if (report.emergency) await this.outbox.add('transferEmergency', { reportId: report.id });
    return report;
  }

  /** A number already drawn that day is drawn again; the unique key has the last word. */
  private async freeNumber({ number, filedAt }: Report): Promise<string> {
    for (let draw = 1; await this.database.repository(Report).existsBy({ number }); draw++) {
      if (draw === MAX_DRAWS) throw new Error('no free report number found');
      number = drawNumber(this.ids, filedAt);
    }
    return number;
  }
}
