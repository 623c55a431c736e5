import { Entity } from 'typeorm';
import { Id, Instant, Int, Ref, Text } from '../../database/columns';

export type Channel = 'subscribeMessage' | 'sms';
export type DeliveryState = 'pending' | 'sent' | 'noConsent' | 'refused' | 'unknown' | 'failed';

/** One message on one channel: its attempts and its one final outcome. Unique by notification and channel. */
@Entity('delivery')
export class Delivery {
  @Id() id!: string;
  @Ref() notificationId!: string;
  @Text(16) channel!: Channel;
  @Text(10) state!: DeliveryState;
  @Int() attempts!: number;
  /** How the last attempt went, in the platform's code or a word of ours. */
  @Text(64, { nullable: true }) lastCode!: string | null;
  /** An attempt began then and its outcome is not known; null when none is open. */
  @Instant({ nullable: true }) sendingSince!: Date | null;
  @Instant() createdAt!: Date;
  @Instant({ nullable: true }) endedAt!: Date | null;
}
