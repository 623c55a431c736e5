import { existsSync } from 'node:fs';
import { Redis } from 'ioredis';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { availableEngines, describeEachEngine, type EngineSettings } from './engines';

describe('availableEngines', () => {
  it('offers the embedded pair alone unless both servers are named', () => {
    const names = (env: NodeJS.ProcessEnv) => availableEngines(env).map(({ name }) => name);
    expect(names({})).toEqual(['sqlite+memory']);
    expect(names({ TEST_MYSQL_URL: 'mysql://db' })).toEqual(['sqlite+memory']);
    expect(names({ TEST_MYSQL_URL: 'mysql://db', TEST_REDIS_URL: 'redis://r' })).toEqual([
      'sqlite+memory',
      'mariadb+bull',
    ]);
  });
});

async function tables(url: string): Promise<string[]> {
  const connection = await createConnection(url);
  const [rows] = await connection.query<RowDataPacket[]>('SHOW TABLES');
  await connection.end();
  return rows.map((row) => String(Object.values(row)[0]));
}

async function canOpen(url: string): Promise<boolean> {
  return tables(url).then(
    () => true,
    (error: Error) => !error.message.includes('Unknown database'),
  );
}

async function leaveTrace({ MYSQL_URL, REDIS_URL }: EngineSettings): Promise<void> {
  if (!MYSQL_URL || !REDIS_URL) return;
  const connection = await createConnection(MYSQL_URL);
  await connection.query('CREATE TABLE trace (id INT PRIMARY KEY)');
  await connection.end();
  const redis = new Redis(REDIS_URL);
  await redis.set('trace', '1');
  redis.disconnect();
}

async function keys(url: string): Promise<string[]> {
  const redis = new Redis(url);
  const found = await redis.keys('*');
  redis.disconnect();
  return found;
}

describeEachEngine('an engine', (engine) => {
  it('gives each suite its own, empty place and removes it at the end', async () => {
    const first = await engine.open();
    await leaveTrace(first.settings);
    const second = await engine.open();
    expect(second.settings.DATA_DIR).not.toBe(first.settings.DATA_DIR);
    const { MYSQL_URL, REDIS_URL } = second.settings;
    expect(MYSQL_URL ? await tables(MYSQL_URL) : []).toEqual([]);
    expect(REDIS_URL ? await keys(REDIS_URL) : []).toEqual([]);
    await Promise.all([first.close(), second.close()]);
    expect(existsSync(first.settings.DATA_DIR)).toBe(false);
    expect(MYSQL_URL ? await canOpen(MYSQL_URL) : false).toBe(false);
  });
});
