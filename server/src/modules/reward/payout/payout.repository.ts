import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../common/clock';
import { Database } from '../../../database/database';
import type { Bill } from '../../../gateways/payout/payout.port';
import { Payout } from '../payout.entity';
import { isFailed, mayPrecede } from './bill-order.policy';

type NewPayout = Pick<Payout, 'id' | 'rewardId' | 'attempt' | 'outBillNo' | 'requestSealed' | 'amountFen'>;

const UNTOUCHED = { transferBillNo: null, packageInfo: null, failReason: null, lastError: null, sends: 0, checks: 0 };

@Injectable()
export class PayoutRepository {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Unique: the bill number, the attempt, and the one live payout of a reward. */
  async add(payout: NewPayout): Promise<void> {
    const now = this.clock.now();
    const row = { ...payout, ...UNTOUCHED, liveKey: 1 as const, state: 'CREATED' as const };
    await this.database.repository(Payout).insert({ ...row, createdAt: now, updatedAt: now });
  }

  byId(id: string): Promise<Payout> {
    return this.database.repository(Payout).findOneByOrFail({ id });
  }

  byNumber(outBillNo: string): Promise<Payout | null> {
    return this.database.repository(Payout).findOneBy({ outBillNo });
  }

  /** The reward's payout that has not finally failed; null without one. */
  liveOf(rewardId: string): Promise<Payout | null> {
    return this.database.repository(Payout).findOneBy({ rewardId, liveKey: 1 });
  }

  /** Only one caller may make the first send. */
  takeFirstSend(id: string): Promise<boolean> {
    return this.takeIf(id, { sends: () => 'sends + 1' }, 'sends = 0', {});
  }

  async countResend(id: string): Promise<void> {
    await this.takeIf(id, { sends: () => 'sends + 1' }, '1 = 1', {});
  }

  /** Only one caller may make this round of asking; none once the state is final. */
  takeRound(id: string, round: number): Promise<boolean> {
    const open = "checks = :round AND liveKey = 1 AND state <> 'SUCCESS'";
    return this.takeIf(id, { checks: () => 'checks + 1' }, open, { round });
  }

  /** Only one reader may ask the platform while our knowledge is this fresh, milliseconds. */
  takeLook(id: string, freshMs: number): Promise<boolean> {
    const now = this.clock.now();
    const stale = new Date(now.getTime() - freshMs);
    return this.takeIf(id, { updatedAt: now }, 'updatedAt <= :stale', { stale });
  }

  /** Notes how a create failed. */
  async note(id: string, lastError: string): Promise<void> {
    await this.database.repository(Payout).update({ id }, { lastError });
  }

  /** Takes over the platform's word unless it comes too late to change anything. @returns whether it did. */
  async advance(id: string, bill: Bill): Promise<boolean> {
    const { affected } = await this.database
      .repository(Payout)
      .createQueryBuilder()
      .update(Payout)
      .set({ ...wordsOf(bill), updatedAt: this.clock.now() })
      .where('id = :id AND liveKey = 1 AND state IN (:...before)', { id, before: mayPrecede(bill.state) })
      .execute();
    return affected === 1;
  }

  private async takeIf(id: string, set: TurnChange, where: string, values: TurnValues): Promise<boolean> {
    const { affected } = await this.database
      .repository(Payout)
      .createQueryBuilder()
      .update(Payout)
      .set(set)
      .where(`id = :id AND ${where}`, { id, ...values })
      .execute();
    return affected === 1;
  }
}

type TurnChange = { sends: () => string } | { checks: () => string } | { updatedAt: Date };
type TurnValues = { round?: number; stale?: Date };

/** What a bill says about itself; a query does not repeat everything that the create answer said. */
const wordsOf = ({ state, transferBillNo, packageInfo, failReason }: Bill): Partial<Payout> => ({
  state,
  liveKey: isFailed(state) ? null : 1,
  lastError: null,
  ...(transferBillNo === undefined ? {} : { transferBillNo: transferBillNo.slice(0, 64) }),
  ...(packageInfo === undefined ? {} : { packageInfo }),
  ...(failReason === undefined ? {} : { failReason: failReason.slice(0, 64) }),
});
