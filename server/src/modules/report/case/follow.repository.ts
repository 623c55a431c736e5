import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../common/clock';
import { Database } from '../../../database/database';
import { Follow } from '../entities/follow.entity';
import type { Report } from '../entities/report.entity';

@Injectable()
export class FollowRepository {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Following twice is following once. */
  async add(reportId: string, citizenId: string): Promise<void> {
    const follow = { reportId, citizenId, since: this.clock.now() };
    const insert = this.database.repository(Follow).createQueryBuilder().insert().values(follow);
    await insert.orIgnore().updateEntity(false).execute();
  }

  async remove(reportId: string, citizenId: string): Promise<void> {
    await this.database.repository(Follow).delete({ reportId, citizenId });
  }

  /** A merged case's reporter and followers follow its target. */
  async move(from: Report, targetId: string): Promise<void> {
    const followers = await this.database.repository(Follow).findBy({ reportId: from.id });
    const citizens = new Set(followers.map((follow) => follow.citizenId));
    if (from.reporterId !== null) citizens.add(from.reporterId);
    for (const citizenId of citizens) await this.add(targetId, citizenId);
  }
}
