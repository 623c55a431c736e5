import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings';
import { Database } from '../../database/database';
import type { SubscribeMessage } from '../../gateways/subscribe-message/subscribe-message.port';
import { Reward } from '../reward/reward.entity';
import { Addresses } from './addresses.queries';
import { cardPage, cardValues } from './card';
import { FactsQueries } from './facts.queries';
import { citizenRow } from './kinds';
import type { Notification } from './notification.entity';
import { templateId } from './templates';

/** Makes the card of a notification. */
@Injectable()
export class ComposeCard {
  constructor(
    private readonly database: Database,
    private readonly addresses: Addresses,
    private readonly facts: FactsQueries,
    private readonly settings: Settings,
  ) {}

  /** @returns null when the citizen's account is closed. */
  async execute(notification: Notification): Promise<SubscribeMessage | null> {
    const { kind, reportId, rewardId, title, createdAt: at } = notification;
    const template = citizenRow(kind)?.template;
    if (!template || reportId === null) throw new Error(`no card for ${kind}`);
    const openid = await this.addresses.openid(notification);
    if (openid === null) return null;
    const { number, categoryId } = await this.facts.report(reportId);
    const category = await this.facts.categoryName(categoryId);
    const reward = rewardId === null ? null : await this.database.repository(Reward).findOneByOrFail({ id: rewardId });
    return {
      openid: openid.reveal(),
      templateId: templateId(this.settings, template),
      page: cardPage(reportId, rewardId),
      data: cardValues(template, { number, category, title, at, reward }),
    };
  }
}
