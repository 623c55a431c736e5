import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Citizens } from '../../../common/actor';
import { CLOCK, type Clock } from '../../../common/clock';
import { IdempotencyRecord } from '../../../common/idempotency/idempotency-record.entity';
import { Problem } from '../../../common/problem';
import { Database } from '../../../database/database';

/** A claim has no body: the route names the reward. */
const NO_BODY = createHash('sha256').update('').digest('hex');

const routeOf = (rewardId: string): string => `POST /rewards/${rewardId}/claim`;

/** Which key claimed which reward; kept for ever. The primary key (person, key) lets each in once. */
@Injectable()
export class ClaimReceiptRepository {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The key has claimed this reward before. @throws Problem `idempotency.mismatch` when it did something else. */
  async isRepeated(citizen: Citizens, key: string, rewardId: string): Promise<boolean> {
    const { personId } = citizen;
    const record = await this.database.repository(IdempotencyRecord).findOneBy({ personId, key });
    if (record !== null && record.route !== routeOf(rewardId)) {
      throw new Problem('idempotency.mismatch', '这个防重复标识已用于别的请求，请重新打开页面后再领取');
    }
    return record !== null;
  }

  /** Fails as a duplicate when the key was used before. The answer is never stored: it is the reward's live state. */
  async keep(citizen: Citizens, key: string, rewardId: string): Promise<void> {
    await this.database.repository(IdempotencyRecord).insert({
      personId: citizen.personId,
      key,
      route: routeOf(rewardId),
      bodyHash: NO_BODY,
      status: null,
      answer: null,
      createdAt: this.clock.now(),
      expiresAt: null,
    });
  }
}
