import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { Cleaning } from '../../../common/cleaning';
import { CLOCK, type Clock } from '../../../common/clock';
import { Database } from '../../../database/database';
import { StaffUser } from '../../account/staff-user.entity';
import { CaseViewer } from '../entities/case-viewer.entity';

/** Whoever was not heard of for so long has gone. */
const GONE_MS = 60_000;
const DELETE_AT_ONCE = 200;

export interface Viewer {
  name: string;
  since: Date;
}

/** Who has a case open at this moment. */
@Injectable()
export class CaseViewersRepository implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly cleaning: Cleaning,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.cleaning.add('case viewers', () => this.deleteGone());
  }

  /** The person is still there, or there again: after a pause the time begins anew. */
  async see(reportId: string, staffUserId: string): Promise<void> {
    const now = this.clock.now();
    const viewers = this.database.repository(CaseViewer);
    const before = await viewers.findOneBy({ reportId, staffUserId });
    const since = before && before.seenAt > this.goneBefore() ? before.since : now;
    await viewers.upsert({ reportId, staffUserId, since, seenAt: now }, ['reportId', 'staffUserId']);
  }

  /** The others, longest there first. */
  async others(reportId: string, staffUserId: string): Promise<Viewer[]> {
    const rows = await this.database
      .repository(CaseViewer)
      .createQueryBuilder('v')
      .innerJoinAndMapOne('v.staff', StaffUser, 's', 's.id = v.staffUserId AND s.disabledAt IS NULL')
      .where('v.reportId = :reportId AND v.staffUserId <> :staffUserId', { reportId, staffUserId })
      .andWhere('v.seenAt > :goneBefore', { goneBefore: this.goneBefore() })
      .orderBy('v.since', 'ASC')
      .addOrderBy('v.staffUserId', 'ASC')
      .getMany();
    return (rows as Joined[]).map(({ staff, since }) => ({ name: staff.name, since }));
  }

  private goneBefore(): Date {
    return new Date(this.clock.now().getTime() - GONE_MS);
  }

  /** Batch by batch. @returns how many. */
  private async deleteGone(): Promise<number> {
    const viewers = this.database.repository(CaseViewer);
    for (let deleted = 0; ;) {
      const gone = await viewers.find({ where: { seenAt: LessThanOrEqual(this.goneBefore()) }, take: DELETE_AT_ONCE });
      if (gone.length === 0) return deleted;
      const keys = gone.map(({ reportId, staffUserId }) => ({ reportId, staffUserId }));
      await viewers.createQueryBuilder().delete().whereInIds(keys).execute();
      deleted += gone.length;
    }
  }
}

type Joined = CaseViewer & { staff: StaffUser };
