import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database';
import { Payout } from '../../modules/reward/payout.entity';
import type { Findings, Invariant } from '../invariant';
import { moreThanOne } from './more-than-one';

@Injectable()
export class OnePayout implements Invariant {
  readonly id = 'I2';
  readonly says = '一份奖励最多有一张未失败的转账单';

  constructor(private readonly database: Database) {}

  check(): Promise<Findings> {
    const live = this.database.repository(Payout).createQueryBuilder('p').where("p.state NOT IN ('FAIL', 'CANCELLED')");
    return moreThanOne(live, 'p.rewardId', (id, count) => `奖励 ${id} 有 ${count} 张未失败的转账单`);
  }
}
