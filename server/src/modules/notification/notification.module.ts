import { Module } from '@nestjs/common';
import { Keyrings } from '../../common/crypto/keyring';
import { GatewaysModule } from '../../gateways/gateways.module';
import { Addresses } from './addresses.queries';
import { BeginCard } from './begin-card';
import { CardOutcome } from './card-outcome';
import { ComposeCard } from './compose-card';
import { DeliverInTheMorningJob } from './deliver-in-the-morning.job';
import { DeliverJob } from './deliver.job';
import { DeliveryRepository } from './delivery.repository';
import { FactsQueries } from './facts.queries';
import { Inbox } from './inbox';
import { Notices } from './notification.api';
import { NotificationController } from './notification.controller';
import { NotificationRepository } from './notification.repository';
import { Notifier } from './notifier';
import { NotifyReportJob } from './notify-report.job';
import { NotifyRewardJob } from './notify-reward.job';
import { QuietHours } from './quiet-hours';
import { Recipients } from './recipients';
import { RecipientsQueries } from './recipients.queries';
import { SendCard } from './send-card';
import { SendSms } from './send-sms';
import { Subscribe } from './subscribe';
import { SubscriptionController } from './subscription.controller';
import { SubscriptionEvents } from './subscription-events';
import { SubscriptionRepository } from './subscription.repository';
import { UnitRecipients } from './unit-recipients';

const telling = [
  FactsQueries,
  RecipientsQueries,
  UnitRecipients,
  Recipients,
  Notifier,
  NotifyReportJob,
  NotifyRewardJob,
];
const sending = [Addresses, DeliveryRepository, SubscriptionRepository, BeginCard, CardOutcome, ComposeCard];
const jobs = [QuietHours, SendCard, SendSms, DeliverJob, DeliverInTheMorningJob];

@Module({
  imports: [GatewaysModule],
  controllers: [NotificationController, SubscriptionController],
  providers: [
    ...telling,
    ...sending,
    ...jobs,
    Inbox,
    Keyrings,
    NotificationRepository,
    Notices,
    Subscribe,
    SubscriptionEvents,
  ],
  exports: [Notices],
})
export class NotificationModule {}
