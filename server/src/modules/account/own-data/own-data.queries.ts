import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Citizens } from '../../../common/actor';
import { Database } from '../../../database/database';
import { Notification } from '../../notification/notification.entity';
import { Photo } from '../../photo/photo.entity';
import { Follow } from '../../report/entities/follow.entity';
import { Rating } from '../../report/entities/rating.entity';
import { ReportEvent } from '../../report/entities/report-event.entity';
import { Report } from '../../report/entities/report.entity';
import { Reward } from '../../reward/reward.entity';
import { Citizen } from '../citizen.entity';
import { Consent } from '../consent.entity';

/** Reports whose rows are read together. */
const AT_ONCE = 500;

/** Everything that is a citizen's own. */
export interface OwnRows {
  citizen: Citizen;
  consents: Consent[];
  reports: Report[];
  /** What the citizen did and wrote in them. */
  events: ReportEvent[];
  ratings: Rating[];
  photos: Photo[];
  rewards: Reward[];
  follows: Follow[];
  notifications: Notification[];
}

/** Reads what is a citizen's own, and nothing of anybody else. */
@Injectable()
export class OwnDataQueries {
  constructor(private readonly database: Database) {}

  async of({ id, personId }: Citizens): Promise<OwnRows> {
    const own = { citizenId: id };
    const reports = await this.database
      .repository(Report)
      .find({ where: { reporterId: id }, order: { filedAt: 'ASC', id: 'ASC' } });
    const ids = reports.map((report) => report.id);
    return {
      reports,
      citizen: await this.database.repository(Citizen).findOneByOrFail({ id }),
      consents: await this.database.repository(Consent).find({ where: own, order: { givenAt: 'ASC' } }),
      events: await this.inBatches(ids, (reportId) =>
        this.database
          .repository(ReportEvent)
          .find({ where: { reportId: In(reportId), actorPersonId: personId }, order: { at: 'ASC', seq: 'ASC' } }),
      ),
      ratings: await this.inBatches(ids, (reportId) =>
        this.database.repository(Rating).findBy({ reportId: In(reportId) }),
      ),
      photos: await this.database
        .repository(Photo)
        .find({ where: { ownerPersonId: personId }, order: { uploadedAt: 'ASC', id: 'ASC' } }),
      rewards: await this.database.repository(Reward).find({ where: own, order: { id: 'ASC' } }),
      follows: await this.database.repository(Follow).find({ where: own, order: { since: 'ASC' } }),
      notifications: await this.database
        .repository(Notification)
        .find({ where: { recipientKind: 'citizen', recipientId: id }, order: { createdAt: 'ASC', id: 'ASC' } }),
    };
  }

  private async inBatches<Row>(ids: readonly string[], read: (some: string[]) => Promise<Row[]>): Promise<Row[]> {
    const rows: Row[] = [];
    for (let at = 0; at < ids.length; at += AT_ONCE) rows.push(...(await read(ids.slice(at, at + AT_ONCE))));
    return rows;
  }
}
