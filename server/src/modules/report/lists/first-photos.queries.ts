import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../../database/database';
import { Photo } from '../../photo/photo.entity';

/** The picture that a case shows in a list: its first, unless a check found it risky. */
@Injectable()
export class FirstPhotosQueries {
  constructor(private readonly database: Database) {}

  /** Photo ids by report id. */
  async of(reportIds: string[]): Promise<Map<string, string>> {
    if (reportIds.length === 0) return new Map();
    const photos = await this.database.repository(Photo).find({
      select: { id: true, reportId: true, contentCheck: true },
      where: {
        reportId: In(reportIds),
        purpose: 'evidence',
        contentCheck: In(['pending', 'pass', 'review', 'unanswered']),
      },
      order: { position: 'DESC' },
    });
    return new Map(photos.map((photo) => [photo.reportId!, photo.id]));
  }
}
