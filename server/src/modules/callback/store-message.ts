import { Injectable } from '@nestjs/common';
import { isDuplicate } from '../../database/database-errors';
import { UnitOfWork } from '../../database/unit-of-work';
import { Outbox } from '../../outbox/outbox';
import type { InboxMessages, InboxPlatform } from './inbox-consumer';
import { InboxRepository } from './inbox.repository';

/** Stores a verified message; only after the commit may it be answered, for an answered message is not sent again. */
@Injectable()
export class StoreMessage {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly inbox: InboxRepository,
    private readonly outbox: Outbox,
  ) {}

  /** @param dedupeKey the same over resends: a message that is there already is fine */
  async store<P extends InboxPlatform>(platform: P, dedupeKey: string, message: InboxMessages[P]): Promise<void> {
    try {
      await this.unitOfWork.run(async () => {
        const entryId = await this.inbox.add(platform, dedupeKey, message);
        await this.outbox.add('processInbox', { entryId });
      });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }
}
