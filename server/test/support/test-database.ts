import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/database/data-source';
import { migrate } from '../../src/database/migrate';
import { entities } from '../../src/entities';
import type { Engine, EngineSettings } from './engines/engines';

export interface TestDatabase {
  /** Where it is, in the words of the settings. */
  settings: EngineSettings;
  /** Initialized and migrated, with every entity. */
  dataSource: DataSource;
  /** Closes the data source and removes the database. */
  close(): Promise<void>;
}

/** A new, migrated database for one suite alone. */
export const openTestDatabase = async (engine: Engine): Promise<TestDatabase> => {
  const { settings, close: remove } = await engine.open();
  const dataSource = await createDataSource(settings, entities).initialize();
  await migrate(dataSource);
  const close = async () => {
    if (dataSource.isInitialized) await dataSource.destroy();
    await remove();
  };
  return { settings, dataSource, close };
};
