import { NEXT_CURSOR } from '../../common/next-cursor';
import { LIMITS } from '@suishoupai/shared/limits';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, Equals, IsArray, IsOptional, IsString, MaxLength } from 'class-validator';
import { IdsField, NO_LIST } from '../../common/validation/value.decorators';
import { storedKinds } from './kinds';
import type { TemplateKey } from './notification-row';

const MAX_TEMPLATES = 3;

export class NotificationView {
  @ApiProperty()
  id!: string;

  @ApiProperty({
    enum: storedKinds,
    description: 'An action on the report, `message`, a notice of the clock, or what became of a reward',
  })
  kind!: string;

  @ApiProperty({ description: 'Chinese, at most 12 characters' })
  title!: string;

  @ApiProperty({ description: 'Chinese, a sentence or two' })
  text!: string;

  @ApiProperty({ type: String, nullable: true, description: 'The report it is about' })
  reportId!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The reward it is about' })
  rewardId!: string | null;

  @ApiProperty()
  createdAt!: Date;

  @ApiProperty({ type: Date, nullable: true, description: 'Null while unread' })
  readAt!: Date | null;
}

export class NotificationPage {
  @ApiProperty({ type: [NotificationView] })
  items!: NotificationView[];

  @ApiProperty({ type: String, nullable: true, description: NEXT_CURSOR })
  nextCursor!: string | null;

  @ApiProperty({ type: 'integer', description: `At most ${LIMITS.countCap}, which then means that or more` })
  unread!: number;
}

export class ReadNotificationsDto {
  @IdsField(LIMITS.pageMax, { optional: true, min: 1, description: 'Either these, or send `all`' })
  ids?: string[] | null;

  @ApiPropertyOptional({ type: Boolean, enum: [true], nullable: true, description: 'Every one of mine; without `ids`' })
  @IsOptional()
  @Equals(true, { message: '只能是 true；只标一部分时请改用 ids' })
  all?: true | null;
}

export class UnreadView {
  @ApiProperty({ type: 'integer', description: `At most ${LIMITS.countCap}, which then means that or more` })
  unread!: number;
}

export class SubscribeDto {
  @ApiProperty({
    type: 'array',
    items: { type: 'string', minLength: 1, maxLength: 64 },
    minItems: 1,
    maxItems: MAX_TEMPLATES,
    description: 'What the citizen accepted: `accepted`, `result`, `reward`, or `templateId`s of GET /subscriptions',
  })
  @IsArray({ message: NO_LIST })
  @ArrayMinSize(1, { message: '至少要有 1 个' })
  @ArrayMaxSize(MAX_TEMPLATES, { message: `最多 ${MAX_TEMPLATES} 个，请减少` })
  @IsString({ each: true, message: '每一个都应为文字' })
  @MaxLength(64, { each: true, message: '没有这个消息模板，请从订阅列表中选择' })
  templateIds!: string[];
}

export class SubscriptionView {
  @ApiProperty({ enum: ['accepted', 'result', 'reward'] })
  key!: TemplateKey;

  @ApiProperty({ description: 'For `tmplIds` of `wx.requestSubscribeMessage`' })
  templateId!: string;

  @ApiProperty({ type: 'integer', description: 'Messages the citizen has still agreed to' })
  remaining!: number;
}

export class SubscriptionsView {
  @ApiProperty({ type: [SubscriptionView] })
  items!: SubscriptionView[];
}
