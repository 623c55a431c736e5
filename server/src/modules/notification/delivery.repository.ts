import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../common/clock';
import { IDS, type Ids } from '../../common/ids';
import { Database } from '../../database/database';
import { type Channel, Delivery, type DeliveryState } from './delivery.entity';

/** Longer than any call to a platform takes. */
const IN_FLIGHT_MS = 60_000;
const SENDING = 'sending';
const SENDING_AGAIN = 'sendingAgain';

/**
 * What is not known of earlier attempts. `inFlight`: one may be at it right now; `once`, `twice`: so many attempts may
 * have reached the person, or not.
 */
export type Doubt = 'none' | 'inFlight' | 'once' | 'twice';

export const doubtOf = ({ sendingSince, lastCode }: Delivery, now: Date): Doubt => {
  if (sendingSince === null) return 'none';
  const open = lastCode === SENDING || lastCode === SENDING_AGAIN;
  if (open && now.getTime() - sendingSince.getTime() < IN_FLIGHT_MS) return 'inFlight';
  return lastCode === SENDING_AGAIN ? 'twice' : 'once';
};

/** Every change is conditional on `pending`, so a delivery ends once. */
@Injectable()
export class DeliveryRepository {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  find(id: string): Promise<Delivery> {
    return this.database.repository(Delivery).findOneByOrFail({ id });
  }

  /** @returns its id. A second one of the same notification and channel is refused by the table. */
  async add(notificationId: string, channel: Channel): Promise<string> {
    const id = this.ids.next();
    const blank = { state: 'pending', attempts: 0, lastCode: null, sendingSince: null, endedAt: null } as const;
    const delivery = { id, notificationId, channel, ...blank, createdAt: this.clock.now() };
    await this.database.repository(Delivery).insert(delivery);
    return id;
  }

  /** Claims the next attempt; false when another worker was faster. */
  async begin({ id, attempts }: Delivery, again: boolean): Promise<boolean> {
    const change = {
      attempts: attempts + 1,
      sendingSince: this.clock.now(),
      lastCode: again ? SENDING_AGAIN : SENDING,
    };
    const result = await this.database
      .repository(Delivery)
      .createQueryBuilder()
      .update()
      .set(change)
      .where("id = :id AND state = 'pending' AND attempts = :attempts", { id, attempts })
      .execute();
    return result.affected === 1;
  }

  /** The attempt did nothing. @param doubt whether an earlier one still may have. */
  postpone(id: string, code: string, doubt: Doubt): Promise<boolean> {
    return this.change(id, doubt === 'none' ? { lastCode: code, sendingSince: null } : { lastCode: code });
  }

  /** The attempt may have reached the person. */
  leaveOpen(id: string, code: string): Promise<boolean> {
    return this.change(id, { lastCode: code });
  }

  /** The one final outcome; false when there is one already. */
  end(id: string, state: Exclude<DeliveryState, 'pending'>, code: string | null): Promise<boolean> {
    return this.change(id, { state, lastCode: code, sendingSince: null, endedAt: this.clock.now() });
  }

  private async change(id: string, change: Partial<Delivery>): Promise<boolean> {
    const result = await this.database.repository(Delivery).update({ id, state: 'pending' }, change);
    return result.affected === 1;
  }
}
