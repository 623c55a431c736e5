import type { DataSource } from 'typeorm';

/** The embedded database has no clock of its own: it reads this machine's. */
export const hasOwnClock = (dataSource: DataSource): boolean => dataSource.options.type !== 'better-sqlite3';

/** What the database server's clock shows, in UTC. The one place that asks it: every other time comes from Clock. */
export const readDatabaseTime = async (dataSource: DataSource): Promise<Date> => {
  const [row] = await dataSource.query<[{ now: Date }]>('SELECT UTC_TIMESTAMP(3) AS now');
  return row.now;
};
