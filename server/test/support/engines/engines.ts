import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase } from './mariadb';
import { takeRedis } from './redis';

/** The settings that choose the engines; spread them over the other settings of the application under test. */
export interface EngineSettings {
  DATA_DIR: string;
  MYSQL_URL?: string;
  REDIS_URL?: string;
}

export interface OpenEngine {
  settings: EngineSettings;
  /** Removes everything again; close the application first. */
  close(): Promise<void>;
}

/** One combination of database and queue that the product supports. */
export interface Engine {
  name: 'sqlite+memory' | 'mariadb+bull';
  /** Fresh and empty, for one suite alone: suites run side by side. */
  open(): Promise<OpenEngine>;
}

const embedded: Engine = {
  name: 'sqlite+memory',
  async open() {
    const folder = await mkdtemp(join(tmpdir(), 'ssp-test-'));
    return { settings: { DATA_DIR: folder }, close: () => rm(folder, { recursive: true, force: true }) };
  },
};

const servers = (mysqlUrl: string, redisUrl: string): Engine => ({
  name: 'mariadb+bull',
  async open() {
    const { settings, close } = await embedded.open();
    const database = await createDatabase(mysqlUrl);
    const redis = await takeRedis(redisUrl);
    return {
      settings: { ...settings, MYSQL_URL: database.url, REDIS_URL: redis.url },
      async close() {
        await Promise.all([database.drop(), redis.clear(), close()]);
      },
    };
  },
});

/** The embedded pair always; MariaDB with Redis where TEST_MYSQL_URL and TEST_REDIS_URL name servers (`npm test` does). */
export function availableEngines(env: NodeJS.ProcessEnv = process.env): Engine[] {
  const { TEST_MYSQL_URL, TEST_REDIS_URL } = env;
  return TEST_MYSQL_URL && TEST_REDIS_URL ? [embedded, servers(TEST_MYSQL_URL, TEST_REDIS_URL)] : [embedded];
}

/** The same tests once per available engine: behaviour must not depend on which one a city runs. */
export function describeEachEngine(name: string, tests: (engine: Engine) => void): void {
  for (const engine of availableEngines()) describe(`${name} on ${engine.name}`, () => tests(engine));
}
