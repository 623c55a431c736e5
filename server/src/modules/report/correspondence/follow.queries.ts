import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Database } from '../../../database/database';
import { Follow } from '../entities/follow.entity';
import { Report } from '../entities/report.entity';

@Injectable()
export class FollowQueries {
  constructor(private readonly database: Database) {}

  isPublished(reportId: string): Promise<boolean> {
    return this.database.repository(Report).existsBy({ id: reportId, publishedAt: Not(IsNull()) });
  }

  isFollowing(reportId: string, citizenId: string): Promise<boolean> {
    return this.database.repository(Follow).existsBy({ reportId, citizenId });
  }
}
