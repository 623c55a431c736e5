import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import libsql = require('libsql');
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Settings } from '../config/settings';
import { migrations } from './migrations/all';
import { gateSqlite } from './sqlite/gated-runner';

/** MYSQL_URL set: MariaDB/MySQL; unset: SQLite in DATA_DIR. Not yet initialized. */
export const createDataSource = (
  settings: Pick<Settings, 'MYSQL_URL' | 'DATA_DIR'>,
  entities: NonNullable<DataSourceOptions['entities']>,
): DataSource => {
  const common = { entities, migrations, migrationsTransactionMode: 'each', synchronize: false } as const;
  return settings.MYSQL_URL === undefined ? embedded(settings.DATA_DIR, common) : server(settings.MYSQL_URL, common);
};

type Common = Pick<DataSourceOptions, 'entities' | 'migrations' | 'migrationsTransactionMode' | 'synchronize'>;

const embedded = (dataDir: string, common: Common): DataSource => {
  const database = join(dataDir, 'suishoupai.db');
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  closeSync(openSync(database, 'a', 0o600)); // SQLite would let everybody read it; what it puts beside takes its mode
  const dataSource = new DataSource({
    ...common,
    type: 'better-sqlite3',
    driver: libsql,
    database,
    enableWAL: true,
    prepareDatabase: (db: { pragma(sql: string): void }) => {
      db.pragma('synchronous = FULL'); // a payout is committed before it is sent, also against a power cut
      db.pragma('busy_timeout = 10000');
    },
  } as DataSourceOptions);
  gateSqlite(dataSource);
  return dataSource;
};

/** `type: mariadb` speaks to both; times travel as UTC, text as utf8mb4. */
const server = (url: string, common: Common): DataSource =>
  new DataSource({
    ...common,
    type: 'mariadb',
    url,
    timezone: 'Z',
    charset: 'utf8mb4_bin',
    poolSize: 16,
    bigNumberStrings: true,
    supportBigNumbers: true,
    extra: { connectTimeout: 10_000 },
  });
