import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { CLOCK, type Clock } from '../../common/clock';
import { Keyrings } from '../../common/crypto/keyring';
import { Personal } from '../../common/crypto/personal';
import { type FieldPlace, openPersonal, sealPersonal } from '../../common/crypto/personal-field';
import { IDS, type Ids } from '../../common/ids';
import { Database } from '../../database/database';
import type { InboxMessages, InboxPlatform } from './inbox-consumer';
import { InboxEntry } from './inbox-entry.entity';

/** A stored message that nobody has acted on yet. */
export interface WaitingMessage {
  platform: InboxPlatform;
  message: InboxMessages[InboxPlatform];
}

@Injectable()
export class InboxRepository {
  constructor(
    private readonly database: Database,
    private readonly keyrings: Keyrings,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /** Fails as a duplicate when the message is there already. @returns the entry's id */
  async add(platform: InboxPlatform, dedupeKey: string, message: InboxMessages[InboxPlatform]): Promise<string> {
    const id = this.ids.next();
    const bodySealed = sealPersonal(this.keyrings.personal, new Personal(JSON.stringify(message)), bodyPlace(id));
    const entry = { id, platform, dedupeKey, bodySealed, receivedAt: this.clock.now(), processedAt: null };
    await this.database.repository(InboxEntry).insert(entry);
    return id;
  }

  /** null once it has been acted on. */
  async waiting(id: string): Promise<WaitingMessage | null> {
    const entry = await this.database.repository(InboxEntry).findOneBy({ id, processedAt: IsNull() });
    if (entry === null) return null;
    const body = openPersonal(this.keyrings.personal, entry.bodySealed, bodyPlace(id));
    return { platform: entry.platform, message: JSON.parse(body.reveal()) as InboxMessages[InboxPlatform] };
  }

  /** @returns false when somebody else did. */
  async markProcessed(id: string): Promise<boolean> {
    const processed = { processedAt: this.clock.now() };
    const { affected } = await this.database.repository(InboxEntry).update({ id, processedAt: IsNull() }, processed);
    return affected === 1;
  }
}

const bodyPlace = (rowId: string): FieldPlace => ({ table: 'inbox_entry', column: 'bodySealed', rowId });
