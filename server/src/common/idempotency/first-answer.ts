import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../database/database';
import { isDuplicate } from '../../database/database-errors';
import { UnitOfWork } from '../../database/unit-of-work';
import type { SignedIn } from '../actor';
import { CLOCK, type Clock } from '../clock';
import { Problem } from '../problem';
import { IdempotencyRecord } from './idempotency-record.entity';

const KEPT_MS = 48 * 60 * 60 * 1000;

/** One intention of one person: his key, the route, and what he sent. */
export interface Intention {
  actor: SignedIn;
  key: string;
  route: string;
  bodyHash: string;
}

export const hashBody = (body: Buffer | string): string => createHash('sha256').update(body).digest('hex');

/** Remembers first answers; the primary key (person, key) decides which request is the first. */
@Injectable()
export class FirstAnswer {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Does the work and records its answer in one transaction, or gives the recorded answer. */
  async once<T>(intention: Intention, work: () => Promise<T>): Promise<T> {
    const earlier = await this.find<T>(intention);
    if (earlier) return earlier.answer;
    try {
      return await this.unitOfWork.run(() => this.first(intention, work));
    } catch (error) {
      const winner = isDuplicate(error) ? await this.find<T>(intention) : undefined;
      if (winner) return winner.answer;
      throw error;
    }
  }

  /** @throws Problem `idempotency.mismatch` when the key was used for something else. */
  async find<T>({ actor, key, route, bodyHash }: Intention): Promise<{ answer: T } | undefined> {
    const record = await this.database.repository(IdempotencyRecord).findOneBy({ personId: actor.personId, key });
    if (!record) return undefined;
    if (record.route !== route || record.bodyHash !== bodyHash) throw new Problem('idempotency.mismatch');
    return { answer: JSON.parse(record.answer ?? 'null') as T };
  }

  private async first<T>({ actor, key, route, bodyHash }: Intention, work: () => Promise<T>): Promise<T> {
    const now = this.clock.now();
    const records = this.database.repository(IdempotencyRecord);
    const id = { personId: actor.personId, key };
    await records.insert({
      ...id,
      route,
      bodyHash,
      status: null,
      answer: null,
      createdAt: now,
      expiresAt: new Date(now.getTime() + KEPT_MS),
    });
    const answer = await work();
    await records.update(id, { answer: JSON.stringify(answer ?? null) });
    return answer;
  }
}
