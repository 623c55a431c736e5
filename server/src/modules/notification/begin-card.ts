import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work';
import { CardOutcome, type Sending } from './card-outcome';
import { DeliveryRepository } from './delivery.repository';
import { SubscriptionRepository } from './subscription.repository';
import { InFlight } from './try-later';

/** Claims the attempt and uses up the right to it, both or neither. */
@Injectable()
export class BeginCard {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deliveries: DeliveryRepository,
    private readonly subscriptions: SubscriptionRepository,
    private readonly outcome: CardOutcome,
  ) {}

  /** @returns false when no right is left: then the delivery has ended. @throws InFlight when another worker has it. */
  execute(sending: Sending): Promise<boolean> {
    const { delivery, notification, templateId, again } = sending;
    return this.unitOfWork.run(async () => {
      if (!(await this.deliveries.begin(delivery, again))) throw new InFlight();
      if (again || (await this.subscriptions.take(notification.recipientId, templateId))) return true;
      await this.outcome.noRight(sending);
      return false;
    });
  }
}
