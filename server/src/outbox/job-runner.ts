import { Inject, Injectable } from '@nestjs/common';
import { withRequestId } from '../common/http/request-id';
import { LOG, type Log } from '../common/log';
import { Database } from '../database/database';
import { backOff, MAX_ATTEMPTS } from './back-off';
import { describeError } from './describe-error';
import { JobRegistry } from './job-registry';
import type { OutboxEntry } from './outbox-entry.entity';
import { OutboxRepository } from './outbox.repository';

/** Runs one job and writes down how it went. */
@Injectable()
export class JobRunner {
  constructor(
    private readonly entries: OutboxRepository,
    private readonly registry: JobRegistry,
    private readonly database: Database,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /**
   * Does nothing when the job is done, given up, or just begun by somebody else. A handler's error never leaves.
   * @throws inside a unit of work: a job opens its own, and talks to the network between them.
   */
  async run(entryId: string): Promise<void> {
    if (this.database.current.getStore() !== undefined) throw new Error('a job cannot run inside a unit of work');
    const entry = await this.entries.find(entryId);
    if (entry === null || entry.doneAt !== null || entry.failedAt !== null) return;
    if (!(await this.entries.begin(entry))) return;
    await withRequestId(`job-${entry.id}`, () => this.attempt(entry));
  }

  private async attempt(entry: OutboxEntry): Promise<void> {
    try {
      await this.registry.handlerOf(entry.job).run(entry.payload as never);
    } catch (error) {
      return this.failed(entry, entry.attempts + 1, error);
    }
    await this.entries.finish(entry.id);
  }

  private async failed({ id, job }: OutboxEntry, attempts: number, error: unknown): Promise<void> {
    const code = describeError(error);
    if (attempts >= MAX_ATTEMPTS) {
      this.log.error('job given up', error, { job, id, code, count: attempts });
      return this.entries.giveUp(id, code);
    }
    this.log.warn('job failed, to be tried again', { job, id, code, count: attempts });
    return this.entries.postpone(id, backOff(attempts), code);
  }
}
