import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../../database/database';
import { Session } from './session.entity';

type Owner = Pick<Session, 'kind' | 'accountId'>;

/** Live sessions of an account. */
@Injectable()
export class SessionRepository {
  constructor(private readonly database: Database) {}

  /** @returns how many ended. @param id one of them; all when absent. */
  async end({ kind, accountId }: Owner, at: Date, id?: string): Promise<number> {
    const which = { kind, accountId, revokedAt: IsNull(), ...(id === undefined ? {} : { id }) };
    return (await this.database.repository(Session).update(which, { revokedAt: at })).affected ?? 0;
  }

  /** Newest first. */
  live({ kind, accountId }: Owner): Promise<Session[]> {
    const where = { kind, accountId, revokedAt: IsNull() };
    return this.database.repository(Session).find({ where, order: { createdAt: 'DESC' }, take: 50 });
  }
}
