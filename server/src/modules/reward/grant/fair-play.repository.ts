import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { CLOCK, type Clock } from '../../../common/clock';
import { IDS, type Ids } from '../../../common/ids';
import { Database } from '../../../database/database';
import { FairPlayFlag } from '../fair-play-flag.entity';

@Injectable()
export class FairPlayRepository {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /** Notes that the report's pictures look like another's; a doubt once cleared stays cleared. */
  async raise(reportId: string, otherReportIds: readonly string[]): Promise<void> {
    for (const otherReportId of otherReportIds) {
      const flag = {
        id: this.ids.next(),
        reportId,
        kind: 'lookAlikePhoto' as const,
        otherReportId,
        raisedAt: this.clock.now(),
        clearedAt: null,
      };
      const insert = this.database.repository(FairPlayFlag).createQueryBuilder().insert().values(flag);
      await insert.orIgnore().updateEntity(false).execute();
    }
  }

  /** Somebody still has to look at a doubt about this report. */
  doubts(reportId: string): Promise<boolean> {
    return this.database.repository(FairPlayFlag).existsBy({ reportId, clearedAt: IsNull() });
  }

  /** @returns false when it was cleared already. */
  async clear(id: string): Promise<boolean> {
    const result = await this.database
      .repository(FairPlayFlag)
      .update({ id, clearedAt: IsNull() }, { clearedAt: this.clock.now() });
    return result.affected === 1;
  }
}
