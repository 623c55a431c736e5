import { randomBytes } from 'node:crypto';
import { createConnection } from 'mysql2/promise';

export interface TemporaryDatabase {
  /** `mysql://user:password@host:port/name` of the new, empty database. */
  url: string;
  drop(): Promise<void>;
}

/**
 * Makes a database with a random name on the server of the URL, whose account may create databases.
 * Throws the driver's error when the server refuses.
 */
export async function createDatabase(serverUrl: string): Promise<TemporaryDatabase> {
  const name = `suishoupai_test_${randomBytes(6).toString('hex')}`;
  await runOnce(serverUrl, 'CREATE DATABASE ?? CHARACTER SET utf8mb4', name);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => runOnce(serverUrl, 'DROP DATABASE IF EXISTS ??', name) };
}

/** `??` is the driver's placeholder for a quoted name. */
async function runOnce(serverUrl: string, statement: string, name: string): Promise<void> {
  const connection = await createConnection(serverUrl);
  try {
    await connection.query(statement, [name]);
  } finally {
    await connection.end();
  }
}
