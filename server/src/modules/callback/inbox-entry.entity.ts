import { Entity } from 'typeorm';
import { Id, Instant, LongText, Text } from '../../database/columns';

/** A verified message from a platform: stored before it is answered; unique by platform and its own key. */
@Entity('inbox_entry')
export class InboxEntry {
  @Id() id!: string;
  @Text(12) platform!: 'wechatPay' | 'wechat';
  @Text(100) dedupeKey!: string;
  /** The decrypted message, sealed: it names people. */
  @LongText() bodySealed!: string;
  @Instant() receivedAt!: Date;
  @Instant({ nullable: true }) processedAt!: Date | null;
}
