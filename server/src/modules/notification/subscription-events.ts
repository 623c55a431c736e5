import { Injectable } from '@nestjs/common';
import { blindIndex } from '../../common/crypto/blind-index';
import { Keyrings } from '../../common/crypto/keyring';
import { Personal } from '../../common/crypto/personal';
import { Settings } from '../../config/settings';
import { Database } from '../../database/database';
import { pushItems } from '../../gateways/wechat-push/push-items';
import type { PushMessage } from '../../gateways/wechat-push/wechat-push.port';
import { Citizen } from '../account/citizen.entity';
import { SubscriptionRepository } from './subscription.repository';
import { templateKey } from './templates';

/** What the platform reports of consent. Source: developers.weixin.qq.com, 订阅消息, 事件推送. */
export const SUBSCRIPTION_EVENTS = [
  'subscribe_msg_popup_event',
  'subscribe_msg_change_event',
  'subscribe_msg_sent_event',
] as const;

/** Counts what a citizen answered in the platform's own dialogue or settings. */
@Injectable()
export class SubscriptionEvents {
  constructor(
    private readonly database: Database,
    private readonly keyrings: Keyrings,
    private readonly settings: Settings,
    private readonly subscriptions: SubscriptionRepository,
  ) {}

  /**
   * In the unit of work that marks the message as processed, so that an accept counts once. A `sent` event changes
   * nothing: the answer to the call was already the outcome.
   */
  async apply(message: PushMessage): Promise<void> {
    if (message.Event === 'subscribe_msg_sent_event') return;
    const citizen = await this.citizen(message.FromUserName);
    if (citizen === null) return;
    for (const { TemplateId = '', SubscribeStatusString } of pushItems(message)) {
      if (templateKey(this.settings, TemplateId) === undefined) continue;
      if (SubscribeStatusString === 'accept') await this.subscriptions.add(citizen.id, TemplateId);
      if (SubscribeStatusString === 'reject') await this.subscriptions.empty(citizen.id, TemplateId);
    }
  }

  private citizen(openid: string): Promise<Citizen | null> {
    const place = { table: 'citizen', column: 'openid' };
    const openidIndex = blindIndex(this.keyrings.blindIndex, new Personal(openid), place);
    return this.database.repository(Citizen).findOneBy({ openidIndex });
  }
}
