import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '../../outbox/job-handler';
import type { JobMap } from '../../outbox/job-map';
import { DeliveryRepository } from './delivery.repository';
import { NotificationRepository } from './notification.repository';
import { QuietHours } from './quiet-hours';
import { SendCard } from './send-card';
import { SendSms } from './send-sms';

/** Sends one delivery. Dedupe: the delivery, which ends once. */
@Injectable()
@HandlesJob('deliver')
export class DeliverJob implements JobHandler<'deliver'> {
  constructor(
    private readonly notifications: NotificationRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly quietHours: QuietHours,
    private readonly sendCard: SendCard,
    private readonly sendSms: SendSms,
  ) {}

  async run({ deliveryId }: JobMap['deliver']): Promise<void> {
    const delivery = await this.deliveries.find(deliveryId);
    if (delivery.state !== 'pending') return;
    const notification = await this.notifications.find(delivery.notificationId);
    if (await this.quietHours.hold(deliveryId, notification)) return;
    const channel = delivery.channel === 'sms' ? this.sendSms : this.sendCard;
    await channel.execute(delivery, notification);
  }
}
