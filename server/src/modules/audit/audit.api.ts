import { Inject, Injectable } from '@nestjs/common';
import { type Actor, idOf } from '../../common/actor';
import { CLOCK, type Clock } from '../../common/clock';
import { IDS, type Ids } from '../../common/ids';
import { currentRequestId } from '../../common/http/request-id';
import { Database } from '../../database/database';
import { AuditEntry } from './audit-entry.entity';

/** Writes the audit row of a deed, in the deed's own unit of work. */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /** @param detail codes and ids only, never personal values. */
  async append(
    actor: Actor,
    action: string,
    objectKind: string,
    objectId: string | null,
    detail: Record<string, unknown> = {},
  ): Promise<void> {
    await this.database.repository(AuditEntry).insert({
      id: this.ids.next(),
      at: this.clock.now(),
      actorKind: actor.kind,
      actorId: idOf(actor),
      action,
      objectKind,
      objectId,
      requestId: currentRequestId(),
      detail: detail as never,
    });
  }
}
