import { DataSource, type QueryRunner } from 'typeorm';

/** One lock a database, not one a server. Names end at 64 characters. */
const LOCK = "LEFT(CONCAT('migrate ', DATABASE()), 64)";
const LOCK_WAIT_SECONDS = 120;

/**
 * Brings the tables up to date. Processes that start together wait for each other.
 * @param adminUrl account that may create tables and triggers (MYSQL_ADMIN_URL); the data source's own when absent.
 * @returns the names of the migrations that ran now.
 * @throws when another process migrates for more than two minutes.
 */
export const migrate = async (dataSource: DataSource, adminUrl?: string): Promise<string[]> => {
  if (dataSource.options.type === 'better-sqlite3') return runPending(dataSource);
  if (adminUrl === undefined) return underLock(dataSource, () => runPending(dataSource));
  const admin = new DataSource({ ...dataSource.options, url: adminUrl } as DataSource['options']);
  await admin.initialize();
  try {
    return await underLock(admin, () => runPending(admin));
  } finally {
    await admin.destroy();
  }
};

const runPending = async (dataSource: DataSource): Promise<string[]> =>
  (await dataSource.runMigrations()).map(({ name }) => name);

/** A named lock belongs to its connection, so this one stays open while the migrations use others. */
const underLock = async <T>(dataSource: DataSource, work: () => Promise<T>): Promise<T> => {
  const holder = dataSource.createQueryRunner();
  try {
    await lock(holder);
    return await work();
  } finally {
    await holder.query(`SELECT RELEASE_LOCK(${LOCK})`);
    await holder.release();
  }
};

const lock = async (holder: QueryRunner): Promise<void> => {
  const answer = await holder.query(`SELECT GET_LOCK(${LOCK}, ?) AS taken`, [LOCK_WAIT_SECONDS]);
  const [row] = answer as [{ taken: string | number | null }];
  if (Number(row.taken) !== 1) throw new Error('another process has been migrating the database for too long');
};
