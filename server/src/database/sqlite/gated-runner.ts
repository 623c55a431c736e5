import type { DataSource } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver';
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner';
import type { IsolationLevel } from 'typeorm/driver/types/IsolationLevel';
import { FifoGate } from './fifo-gate';
import { refuseHostileBinds } from './hostile-binds';

type Gate = FifoGate<BetterSqlite3QueryRunner>;

const BEGIN = 'BEGIN TRANSACTION';
/**
 * Takes the lock for writing at once, and waits for it as long as `busy_timeout` says. A transaction that reads first and
 * writes later would get no wait: once another process has written in between, SQLite refuses it for good.
 */
const BEGIN_AS_WRITER = 'BEGIN IMMEDIATE TRANSACTION';

/** A query runner of its own per caller on the one connection, each waiting for its turn at the gate. */
class GatedRunner extends BetterSqlite3QueryRunner {
  constructor(
    driver: BetterSqlite3Driver,
    private readonly gate: Gate,
    statements: Map<string, unknown>,
  ) {
    super(driver);
    Object.assign(this, { stmtCache: statements }); // one connection, so one cache of prepared statements
  }

  override async startTransaction(level?: IsolationLevel): Promise<void> {
    const outermost = this.transactionDepth === 0;
    if (outermost) await this.gate.acquire(this);
    try {
      await super.startTransaction(level);
    } catch (error) {
      if (outermost) this.gate.release(this);
      throw error;
    }
  }

  override async commitTransaction(): Promise<void> {
    try {
      await super.commitTransaction();
    } finally {
      this.letNextIn();
    }
  }

  override async rollbackTransaction(): Promise<void> {
    try {
      await super.rollbackTransaction();
    } finally {
      this.letNextIn();
    }
  }

  override async query(
    sql: string,
    parameters: unknown[] = [],
    structured?: boolean,
  ): ReturnType<BetterSqlite3QueryRunner['query']> {
    refuseHostileBinds(parameters);
    const statement = sql === BEGIN ? BEGIN_AS_WRITER : sql;
    const binds = asOneList(parameters);
    if (this.gate.isHeldBy(this)) return super.query(statement, binds, structured);
    await this.gate.acquire(this);
    try {
      return await super.query(statement, binds, structured);
    } finally {
      this.gate.release(this);
    }
  }

  /** Also when a rollback failed: nobody may wait for an owner that is gone. */
  override async release(): Promise<void> {
    await super.release();
    this.gate.release(this);
  }

  private letNextIn(): void {
    if (this.transactionDepth === 0) this.gate.release(this);
  }
}

/** libsql takes a lone null or object for named parameters; a list is always a list. */
const asOneList = (parameters: unknown[]): unknown[] => (parameters.length === 0 ? [] : [parameters]);

/** Must be called before `dataSource.initialize()`. Reaches into TypeORM, so its version is pinned exactly. */
export const gateSqlite = (dataSource: DataSource, patienceMs = 30_000): void => {
  const driver = dataSource.driver as BetterSqlite3Driver;
  const gate: Gate = new FifoGate(patienceMs);
  const statements = new Map<string, unknown>();
  driver.createQueryRunner = () => new GatedRunner(driver, gate, statements);
};
