import { Injectable } from '@nestjs/common';
import { blindIndex } from '../../common/crypto/blind-index';
import { Keyrings } from '../../common/crypto/keyring';
import { Personal } from '../../common/crypto/personal';
import { Settings } from '../../config/settings';
import { Database } from '../../database/database';
import { pushItems } from '../../gateways/wechat-push/push-items';
import type { PushMessage } from '../../gateways/wechat-push/wechat-push.port';
import { Citizen } from '../account/citizen.entity';
import { ConsumesInbox, type InboxConsumer } from '../callback/callback.api';
import { SubscriptionRepository } from './subscription.repository';
import { templateKey } from './templates';

/**
 * Counts what a citizen answered in the platform's own dialogue or settings. The third event, of a message that was
 * sent, changes nothing: the answer to the call was already the outcome.
 * Source: developers.weixin.qq.com, 订阅消息, 事件推送.
 */
@ConsumesInbox('wechat', 'subscribe_msg_popup_event', 'subscribe_msg_change_event', 'subscribe_msg_sent_event')
@Injectable()
export class SubscriptionEvents implements InboxConsumer<'wechat'> {
  constructor(
    private readonly database: Database,
    private readonly keyrings: Keyrings,
    private readonly settings: Settings,
    private readonly subscriptions: SubscriptionRepository,
  ) {}

  async consume(message: PushMessage): Promise<void> {
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
