import { Entity } from 'typeorm';
import { Id, Instant, Ref, Text } from '../../database/columns';

/** 通知: one message to one person about one event; unique by event, recipient and kind. This is the inbox. */
@Entity('notification')
export class Notification {
  @Id() id!: string;
  @Text(60) eventKey!: string;
  @Text(30) kind!: string;
  @Text(8) recipientKind!: 'citizen' | 'staff';
  /** Citizen or StaffUser. */
  @Ref() recipientId!: string;
  @Text(40) title!: string;
  @Text(500) text!: string;
  @Ref({ nullable: true }) reportId!: string | null;
  @Ref({ nullable: true }) rewardId!: string | null;
  @Instant() createdAt!: Date;
  @Instant({ nullable: true }) readAt!: Date | null;
}
