import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { CLOCK, type Clock } from '../../../common/clock';
import { Database } from '../../../database/database';
import { FairPlayFlag } from '../fair-play-flag.entity';

@Injectable()
export class FairPlayRepository {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

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
