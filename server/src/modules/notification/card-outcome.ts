import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work';
import { Addresses } from './addresses.queries';
import type { Delivery } from './delivery.entity';
import { DeliveryRepository } from './delivery.repository';
import { citizenRow } from './kinds';
import { Notification } from './notification.entity';
import { Notifier } from './notifier';
import { SubscriptionRepository } from './subscription.repository';

/** One card on its way. */
export interface Sending {
  delivery: Delivery;
  notification: Notification;
  templateId: string;
  /** An earlier attempt may have reached the person; its right stays used up. */
  again: boolean;
}

/** Writes down how the sending of a card ended, with what follows from it. */
@Injectable()
export class CardOutcome {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
    private readonly subscriptions: SubscriptionRepository,
    private readonly addresses: Addresses,
    private readonly notifier: Notifier,
  ) {}

  /** @param code `43101` when it is only probable. */
  async sent({ id }: Delivery, code: string | null): Promise<void> {
    await this.deliveries.end(id, 'sent', code);
  }

  async unknown({ id }: Delivery, code: string | null): Promise<void> {
    await this.deliveries.end(id, 'unknown', code);
  }

  /** The account is closed. */
  async unreachable({ id }: Delivery): Promise<void> {
    await this.deliveries.end(id, 'failed', 'noRecipient');
  }

  /** It may have been sent; one more attempt follows. */
  async leaveOpen({ delivery }: Sending, code: string): Promise<void> {
    await this.deliveries.leaveOpen(delivery.id, code);
  }

  /** The platform says there is no right left, whatever we had counted. */
  noConsent(sending: Sending): Promise<void> {
    return this.notSent(sending, 'noConsent', '43101', () => this.empty(sending));
  }

  /** We had counted none, and did not ask. */
  noRight(sending: Sending): Promise<void> {
    return this.notSent(sending, 'noConsent', null, () => Promise.resolve());
  }

  refused(sending: Sending, code: string): Promise<void> {
    return sending.again
      ? this.unknown(sending.delivery, code)
      : this.notSent(sending, 'refused', code, () => this.giveBack(sending));
  }

  /** Given up. */
  failed(sending: Sending, code: string): Promise<void> {
    return sending.again
      ? this.unknown(sending.delivery, code)
      : this.notSent(sending, 'failed', code, () => this.giveBack(sending));
  }

  /** Nothing happened; another attempt follows. */
  postpone(sending: Sending, code: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      const postponed = await this.deliveries.postpone(sending.delivery.id, code, sending.again ? 'once' : 'none');
      if (postponed && !sending.again) await this.giveBack(sending);
    });
  }

  private notSent(
    { delivery, notification }: Sending,
    state: 'noConsent' | 'refused' | 'failed',
    code: string | null,
    count: () => Promise<void>,
  ): Promise<void> {
    return this.unitOfWork.run(async () => {
      if (!(await this.deliveries.end(delivery.id, state, code))) return;
      await count();
      await this.fallBack(notification);
    });
  }

  /** An SMS instead, where the table says so and a phone is known. */
  private async fallBack(notification: Notification): Promise<void> {
    const row = citizenRow(notification.kind);
    if (row?.sms !== 'fallback' || (await this.addresses.phone(notification)) === null) return;
    await this.notifier.orderDelivery(notification.id, 'sms', row.urgency);
  }

  private empty({ notification, templateId }: Sending): Promise<void> {
    return this.subscriptions.empty(notification.recipientId, templateId);
  }

  private giveBack({ notification, templateId }: Sending): Promise<void> {
    return this.subscriptions.giveBack(notification.recipientId, templateId);
  }
}
