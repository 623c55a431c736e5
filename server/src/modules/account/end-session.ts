import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { SignedIn } from '../../common/actor';
import { CLOCK, type Clock } from '../../common/clock';
import { notFound } from '../../common/problem';
import { Database } from '../../database/database';
import { Session } from './session.entity';

@Injectable()
export class EndSession {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Ends one of the actor's own sessions. @throws Problem `notFound` for another's or an ended one. */
  async one(actor: SignedIn, sessionId: string): Promise<void> {
    const { affected } = await this.database
      .repository(Session)
      .update(
        { id: sessionId, accountId: actor.id, kind: actor.kind, revokedAt: IsNull() },
        { revokedAt: this.clock.now() },
      );
    if (affected !== 1) throw notFound();
  }

  /** Ends every session of an account, for example when it is closed or its password changed. */
  async all(kind: Session['kind'], accountId: string): Promise<void> {
    await this.database
      .repository(Session)
      .update({ accountId, kind, revokedAt: IsNull() }, { revokedAt: this.clock.now() });
  }

  /** The actor's live sessions, newest first. */
  list(actor: SignedIn): Promise<Session[]> {
    return this.database.repository(Session).find({
      where: { accountId: actor.id, kind: actor.kind, revokedAt: IsNull() },
      order: { createdAt: 'DESC' },
      take: 50,
    });
  }
}
