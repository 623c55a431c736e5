import { Inject, Injectable } from '@nestjs/common';
import type { SignedIn } from '../../common/actor';
import { CLOCK, type Clock } from '../../common/clock';
import { notFound } from '../../common/problem';
import type { Session } from './session.entity';
import { SessionRepository } from './session.repository';

@Injectable()
export class EndSession {
  constructor(
    private readonly sessions: SessionRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Ends one of the actor's own sessions. @throws Problem `notFound` for another's or an ended one. */
  async one(actor: SignedIn, sessionId: string): Promise<void> {
    const ended = await this.sessions.end({ kind: actor.kind, accountId: actor.id }, this.clock.now(), sessionId);
    if (ended !== 1) throw notFound();
  }

  /** Ends every session of an account, for example when it is closed or its password changed. */
  async all(kind: Session['kind'], accountId: string): Promise<void> {
    await this.sessions.end({ kind, accountId }, this.clock.now());
  }

  /** The actor's live sessions, newest first. */
  list(actor: SignedIn): Promise<Session[]> {
    return this.sessions.live({ kind: actor.kind, accountId: actor.id });
  }
}
