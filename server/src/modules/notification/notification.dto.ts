import { LIMITS } from '@suishoupai/shared/limits';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, Equals, IsArray, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { ID_PATTERN } from '../../common/validation/text.decorators';
import type { TemplateKey } from './notification-row';

export class NotificationView {
  @ApiProperty()
  id!: string;

  @ApiProperty({ description: 'An action of the report table, `message`, a notice of the clock, or `reward.…`' })
  kind!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  text!: string;

  @ApiProperty({ type: String, nullable: true })
  reportId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  rewardId!: string | null;

  @ApiProperty()
  createdAt!: Date;

  @ApiProperty({ type: Date, nullable: true })
  readAt!: Date | null;
}

export class NotificationPage {
  @ApiProperty({ type: [NotificationView] })
  items!: NotificationView[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;

  @ApiProperty({ description: `At most ${LIMITS.countCap}, which then means that or more` })
  unread!: number;
}

export class ReadNotificationsDto {
  @ApiPropertyOptional({ type: [String], description: 'These; or send `all`' })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.pageMax)
  @Matches(ID_PATTERN, { each: true, message: '标识格式不对' })
  ids?: string[];

  @ApiPropertyOptional({ enum: [true] })
  @IsOptional()
  @Equals(true, { message: '应为是' })
  all?: true;
}

export class UnreadView {
  @ApiProperty()
  unread!: number;
}

export class SubscribeDto {
  @ApiProperty({
    type: [String],
    description: 'What the citizen accepted: accepted, result, reward, or their template ids',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(3)
  @IsString({ each: true })
  @MaxLength(64, { each: true, message: '没有这个消息模板' })
  templateIds!: string[];
}

export class SubscriptionView {
  @ApiProperty({ enum: ['accepted', 'result', 'reward'] })
  key!: TemplateKey;

  @ApiProperty({ description: 'Ask the platform for this one' })
  templateId!: string;

  @ApiProperty({ description: 'Messages the citizen has still agreed to' })
  remaining!: number;
}

export class SubscriptionsView {
  @ApiProperty({ type: [SubscriptionView] })
  items!: SubscriptionView[];
}
