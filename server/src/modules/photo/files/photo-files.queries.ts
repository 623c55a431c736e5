import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Database } from '../../../database/database';
import { Report } from '../../report/entities/report.entity';
import { Photo } from '../photo.entity';

@Injectable()
export class PhotoFilesQueries {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<Photo | null> {
    return this.database.repository(Photo).findOneBy({ id });
  }

  isReportPublished(id: string): Promise<boolean> {
    return this.database.repository(Report).existsBy({ id, publishedAt: Not(IsNull()) });
  }
}
