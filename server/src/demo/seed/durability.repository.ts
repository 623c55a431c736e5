import type { DataSource } from 'typeorm';

const isEmbedded = (dataSource: DataSource): boolean => dataSource.options.type === 'better-sqlite3';

/** The embedded database does not wait for the disk any more: a city that breaks off is begun anew anyway. */
export const beQuick = async (dataSource: DataSource): Promise<void> => {
  if (isEmbedded(dataSource)) await dataSource.query('PRAGMA synchronous = OFF');
};

/** Everything written so far is on the disk, and from now on everything is at once. */
export const beSafe = async (dataSource: DataSource): Promise<void> => {
  if (!isEmbedded(dataSource)) return;
  await dataSource.query('PRAGMA synchronous = FULL');
  await dataSource.query('PRAGMA wal_checkpoint(TRUNCATE)');
};
