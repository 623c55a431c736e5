import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import type { PhotoPurpose } from '@suishoupai/shared/report/words';
import { Database } from '../../database/database';
import { Photo } from './photo.entity';

/** What the reporter showed; a unit may prove two cases at one place with one picture. */
const OF_THE_REPORTER: PhotoPurpose[] = ['evidence', 'supplement'];

export type Fingerprint = Pick<Photo, 'sha256' | 'perceptualHash'>;

@Injectable()
export class LookAlikesQueries {
  constructor(private readonly database: Database) {}

  fingerprintsOf(reportId: string): Promise<Fingerprint[]> {
    return this.database.repository(Photo).find({
      where: { reportId, purpose: In(OF_THE_REPORTER) },
      select: { sha256: true, perceptualHash: true },
    });
  }

  /** Other reports with a photo of the same bytes or the same perceptual hash; both have an index. */
  async sharing(reportId: string, fingerprints: readonly Fingerprint[], limit: number): Promise<string[]> {
    const other = { reportId: Not(reportId) };
    const rows = await this.database
      .repository(Photo)
      .createQueryBuilder('p')
      .select('p.reportId', 'id')
      .distinct()
      .where([
        { ...other, sha256: In(fingerprints.map((one) => one.sha256)) },
        { ...other, perceptualHash: In(fingerprints.map((one) => one.perceptualHash)) },
      ])
      .orderBy('p.reportId')
      .limit(limit)
      .getRawMany<{ id: string }>();
    return rows.map(({ id }) => id);
  }
}
