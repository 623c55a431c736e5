import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../common/clock';
import { IDS, type Ids } from '../../common/ids';
import { Outbox } from '../../outbox/outbox';
import { isQuiet, nextMorning } from '../calendar/calendar.api';
import type { Channel } from './delivery.entity';
import { DeliveryRepository } from './delivery.repository';
import type { RowsOf } from './kinds';
import { Notification } from './notification.entity';
import { NotificationRepository } from './notification.repository';
import type { Row, Urgency } from './notification-row';
import type { Recipient } from './recipients';

/** One event as it is told. */
export interface News<Facts> {
  /** At most 60 characters; with recipient and kind it is told once. */
  eventKey: string;
  /** As stored. */
  kind: string;
  reportId: string;
  rewardId: string | null;
  emergency: boolean;
  rows: RowsOf<Facts>;
  facts: Facts;
}

interface Told<Facts> {
  notification: Notification;
  recipient: Recipient;
  row: Row<Facts>;
}

/** Writes notifications, and orders their deliveries. Inside a unit of work. */
@Injectable()
export class Notifier {
  constructor(
    private readonly notifications: NotificationRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /** Safe to repeat: who has been told about the event under this kind is not told again. */
  async tell<Facts>(news: News<Facts>, recipients: readonly Recipient[]): Promise<void> {
    const all = recipients.map((recipient) => this.compose(news, recipient)).filter((one) => one !== null);
    for (let from = 0; from < all.length; from += CHUNK) {
      const fresh = await this.insert(all.slice(from, from + CHUNK));
      for (const told of fresh) await this.orderDeliveries(told, news.emergency);
    }
  }

  private compose<Facts>(news: News<Facts>, recipient: Recipient): Told<Facts> | null {
    const row = news.rows[recipient.told];
    if (row === undefined) return null;
    const notification: Notification = {
      id: this.ids.next(),
      eventKey: news.eventKey,
      kind: news.kind,
      recipientKind: recipient.kind,
      recipientId: recipient.id,
      title: row.title,
      text: row.text(news.facts),
      reportId: news.reportId,
      rewardId: news.rewardId,
      createdAt: this.clock.now(),
      readAt: null,
    };
    return { notification, recipient, row };
  }

  /** @returns those that were not there yet. */
  private async insert<Facts>(all: Told<Facts>[]): Promise<Told<Facts>[]> {
    const fresh = await this.notifications.insertNew(all.map(({ notification }) => notification));
    return all.filter(({ notification }) => fresh.has(notification.id));
  }

  private async orderDeliveries<Facts>(
    { notification, recipient, row }: Told<Facts>,
    emergency: boolean,
  ): Promise<void> {
    const urgency = emergency ? 'emergency' : row.urgency;
    if (row.template !== null && recipient.kind === 'citizen') {
      await this.orderDelivery(notification.id, 'subscribeMessage', urgency);
    }
    if (row.sms === 'always' && recipient.hasPhone) await this.orderDelivery(notification.id, 'sms', urgency);
  }

  /** Once a notification and channel. A reminder waits for the morning. */
  async orderDelivery(notificationId: string, channel: Channel, urgency: Urgency): Promise<void> {
    const deliveryId = await this.deliveries.add(notificationId, channel);
    const now = this.clock.now();
    const dueAt = urgency === 'reminder' && isQuiet(now) ? nextMorning(now) : undefined;
    await this.outbox.add('deliver', { deliveryId }, dueAt);
  }
}

const CHUNK = 200;
