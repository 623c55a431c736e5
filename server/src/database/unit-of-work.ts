import { Injectable } from '@nestjs/common';
import { Database, type OpenUnit } from './database';
import { isTransient } from './database-errors';

const MAX_TRIES = 5;

/** One business transaction: everything in it happens, or nothing. No network call belongs inside. */
@Injectable()
export class UnitOfWork {
  constructor(private readonly database: Database) {}

  /**
   * Runs the work in a transaction, or in the one already open. A deadlock, a lock time-out or a snapshot conflict
   * repeats the whole work, at most five times, so the work must have no effect outside the database.
   */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.database.current.getStore() !== undefined) return work();
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(work);
      } catch (error) {
        if (attempt >= MAX_TRIES || !isTransient(error)) throw error;
      }
    }
  }

  /** Runs the callback once the open unit has committed; at once when none is open. */
  afterCommit(callback: () => void): void {
    const unit = this.database.current.getStore();
    if (unit === undefined) callback();
    else unit.afterCommit.push(callback);
  }

  private async once<T>(work: () => Promise<T>): Promise<T> {
    const unit: Pick<OpenUnit, 'afterCommit'> = { afterCommit: [] };
    const result = await this.database.dataSource.transaction((manager) =>
      this.database.current.run({ manager, afterCommit: unit.afterCommit }, work),
    );
    unit.afterCommit.forEach((callback) => callback());
    return result;
  }
}
