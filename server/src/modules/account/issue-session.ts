import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../common/clock';
import { IDS, type Ids } from '../../common/ids';
import { Database } from '../../database/database';
import { Session } from './session.entity';
import { hashToken, TOKEN_LIFE } from './tokens';

/** What a client keeps. */
export interface IssuedTokens {
  accessToken: string;
  accessExpiresAt: Date;
  refreshToken: string;
  refreshExpiresAt: Date;
}

@Injectable()
export class IssueSession {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /** Opens a session for an account that has just proved itself. */
  async open(kind: Session['kind'], accountId: string, device: string): Promise<IssuedTokens> {
    const { tokens, columns } = this.draw(kind);
    await this.database.repository(Session).insert({
      id: this.ids.next(),
      kind,
      accountId,
      device: device.slice(0, 200),
      createdAt: this.clock.now(),
      revokedAt: null,
      ...columns,
    });
    return tokens;
  }

  /** Exchanges a refresh token for new tokens; the old ones end. @returns undefined when it is not good any more. */
  async rotate(refreshToken: string): Promise<IssuedTokens | undefined> {
    const sessions = this.database.repository(Session);
    const session = await sessions.findOneBy({ refreshHash: hashToken(refreshToken) });
    if (!session || session.revokedAt || session.refreshExpiresAt <= this.clock.now()) return undefined;
    const { tokens, columns } = this.draw(session.kind);
    const { affected } = await sessions.update({ id: session.id, refreshHash: session.refreshHash }, columns);
    return affected === 1 ? tokens : undefined;
  }

  private draw(kind: Session['kind']) {
    const now = this.clock.now().getTime();
    const tokens: IssuedTokens = {
      accessToken: this.ids.token(32),
      accessExpiresAt: new Date(now + TOKEN_LIFE.access),
      refreshToken: this.ids.token(32),
      refreshExpiresAt: new Date(now + TOKEN_LIFE.refresh[kind]),
    };
    const columns = {
      accessHash: hashToken(tokens.accessToken),
      accessExpiresAt: tokens.accessExpiresAt,
      refreshHash: hashToken(tokens.refreshToken),
      refreshExpiresAt: tokens.refreshExpiresAt,
    };
    return { tokens, columns };
  }
}
