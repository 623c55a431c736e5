import { Injectable } from '@nestjs/common';
import type { Citizens } from '../../common/actor';
import { invalidField } from '../../common/problem';
import { Settings } from '../../config/settings';
import { UnitOfWork } from '../../database/unit-of-work';
import type { SubscriptionView } from './notification.dto';
import { SubscriptionRepository } from './subscription.repository';
import { templateId, templateKey, templateKeys } from './templates';

/** A citizen's consent to subscribe messages. */
@Injectable()
export class Subscribe {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly subscriptions: SubscriptionRepository,
    private readonly settings: Settings,
  ) {}

  /** Counts one more message of each template. @throws Problem `request.invalid` for a name that is none of ours. */
  execute(actor: Citizens, names: readonly string[]): Promise<void> {
    const ids = [...new Set(names.map((name) => this.idOf(name)))];
    return this.unitOfWork.run(async () => {
      for (const id of ids) await this.subscriptions.add(actor.id, id);
    });
  }

  /** The templates to ask for, and how many messages of each are agreed to. */
  async show(actor: Citizens): Promise<SubscriptionView[]> {
    const items = templateKeys.map((key) => ({ key, templateId: templateId(this.settings, key) }));
    const remaining = await this.subscriptions.remaining(
      actor.id,
      items.map((item) => item.templateId),
    );
    return items.map((item) => ({ ...item, remaining: remaining.get(item.templateId) ?? 0 }));
  }

  private idOf(name: string): string {
    const key = templateKey(this.settings, name);
    if (key === undefined) throw invalidField('templateIds', 'unknown', '没有这个消息模板，请从订阅列表中选择');
    return templateId(this.settings, key);
  }
}
