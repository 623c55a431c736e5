import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/database/data-source';
import { migrate } from '../../src/database/migrate';
import { migrations } from '../../src/database/migrations/all';
import { entities } from '../../src/entities';
import { describeEachEngine, type OpenEngine } from '../support/engines/engines';

const ALL = migrations.map(({ name }) => name);

describeEachEngine('migrate', (engine) => {
  let place: OpenEngine;
  const opened: DataSource[] = [];

  beforeEach(async () => {
    place = await engine.open();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((dataSource) => dataSource.destroy()));
    await place.close();
  });

  const open = async (): Promise<DataSource> => {
    const dataSource = await createDataSource(place.settings, entities).initialize();
    opened.push(dataSource);
    return dataSource;
  };

  it('runs what is pending, in order, and nothing the second time', async () => {
    const dataSource = await open();

    expect(await migrate(dataSource)).toEqual(ALL);
    expect(await migrate(dataSource)).toEqual([]);
    expect(await migrate(await open())).toEqual([]);
  });

  it('can be taken back whole, and run again', async () => {
    const dataSource = await open();
    await migrate(dataSource);
    for (const _ of ALL) await dataSource.undoLastMigration();

    expect(await migrate(dataSource)).toEqual(ALL);
  });

  if (engine.name === 'sqlite+memory') return;

  it('runs each once when processes start together', async () => {
    const together = await Promise.all([open(), open(), open()]);
    const ran = await Promise.all(together.map((dataSource) => migrate(dataSource)));

    expect(ran.flat()).toEqual(ALL);
  });

  it('uses the account for administration when there is one, and leaves the other its own connections', async () => {
    const dataSource = await open();
    const limited = jest.spyOn(dataSource, 'runMigrations');

    expect(await migrate(dataSource, place.settings.MYSQL_URL)).toEqual(ALL);
    expect(limited).not.toHaveBeenCalled();
    expect(dataSource.isInitialized).toBe(true);
  });

  it('lets the next one in when a migration fails', async () => {
    const dataSource = await open();
    jest.spyOn(dataSource, 'runMigrations').mockRejectedValueOnce(new Error('no'));

    await expect(migrate(dataSource)).rejects.toThrow('no');
    expect(await migrate(await open())).toEqual(ALL);
  });
});
