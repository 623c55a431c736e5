import { closeSync, openSync } from 'node:fs';
import libsql = require('libsql');
import { SCHEMA } from './schema';

export type Value = string | number | bigint | Buffer | null;

/** The sandbox's own database file. Synchronous: nothing can come between the statements of a transaction. */
export class Store {
  private readonly database: libsql.Database;
  private readonly statements = new Map<string, libsql.Statement<Value[]>>();

  /** @param file a path, or `:memory:`. Only its owner can read what is created. */
  constructor(file: string) {
    if (file !== ':memory:') closeSync(openSync(file, 'a', 0o600)); // what SQLite puts beside takes its mode
    this.database = new libsql(file);
    if (file !== ':memory:') this.database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    this.database.exec(SCHEMA);
  }

  all<T>(sql: string, ...values: Value[]): T[] {
    return this.prepare(sql).all(...values.map(bindable)) as T[];
  }

  one<T>(sql: string, ...values: Value[]): T | undefined {
    return this.all<T>(sql, ...values)[0];
  }

  /** Answers how many rows changed. */
  run(sql: string, ...values: Value[]): number {
    return this.prepare(sql).run(...values.map(bindable)).changes;
  }

  inTransaction<T>(work: () => T): T {
    this.database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.database.exec('COMMIT');
      return result;
    } catch (error) {
      this.database.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    this.statements.clear();
    this.database.close();
  }

  private prepare(sql: string): libsql.Statement<Value[]> {
    const known = this.statements.get(sql);
    if (known) return known;
    const statement = this.database.prepare<Value[]>(sql);
    this.statements.set(sql, statement);
    return statement;
  }
}

/** The driver ends the process on anything else, so anything else must not reach it. */
function bindable(value: Value): Value {
  if (typeof value === 'string') return Buffer.from(value, 'utf8').toString('utf8');
  const fits = typeof value === 'number' || typeof value === 'bigint' || value === null || Buffer.isBuffer(value);
  if (!fits) throw new TypeError(`cannot bind a ${typeof value}`);
  return value;
}
