import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database';
import { Reward } from '../../modules/reward/reward.entity';
import type { Findings, Invariant } from '../invariant';
import { moreThanOne } from './more-than-one';

@Injectable()
export class OneReward implements Invariant {
  readonly id = 'I1';
  readonly says = '一件上报最多有一份未取消的奖励';

  constructor(private readonly database: Database) {}

  check(): Promise<Findings> {
    const live = this.database.repository(Reward).createQueryBuilder('r').where("r.state <> 'cancelled'");
    return moreThanOne(live, 'r.reportId', (id, count) => `上报 ${id} 有 ${count} 份未取消的奖励`);
  }
}
