import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createDataSource } from '../../src/database/data-source';
import { migrate } from '../../src/database/migrate';
import { prepare } from '../../src/demo/prepare-installation';
import { FINISHED } from '../../src/demo/seed/demo-marks';
import { type DemoState, demoState } from '../../src/demo/seed/demo-state.queries';
import { entities } from '../../src/entities';
import { AuditEntry } from '../../src/modules/audit/audit-entry.entity';
import { layOutCity } from '../support/city';
import { describeEachEngine } from '../support/engines/engines';
import { openTestDatabase, type TestDatabase } from '../support/test-database';
import { testSettings } from '../support/test-settings';

const NOW = new Date('2026-11-22T08:00:00.000Z');

describeEachEngine('preparing an installation', (engine) => {
  let database: TestDatabase;
  let told: string[];
  beforeEach(async () => {
    database = await openTestDatabase(engine);
    told = [];
  });
  afterEach(() => database.close());

  const run = (mode: 'migrate' | 'demo') =>
    prepare(testSettings(database.settings), mode, (line) => void told.push(line));

  const state = async (): Promise<DemoState> => {
    const dataSource = await createDataSource(database.settings, entities).initialize();
    try {
      return await demoState(dataSource);
    } finally {
      await dataSource.destroy();
    }
  };

  const mark = (action: string) =>
    database.dataSource.getRepository(AuditEntry).insert({
      id: '01M81X11WNC5C1Y37A9G0GHW4K',
      at: NOW,
      actorKind: 'system',
      actorId: null,
      action,
      objectKind: 'demo',
      objectId: null,
      requestId: '',
      detail: {},
    });

  it('brings the tables up to date, twice without harm, and fills nothing in', async () => {
    await run('migrate');
    await run('migrate');
    expect(await migrate(database.dataSource)).toEqual([]);
    expect(await state()).toBe('empty');
    expect(told).toEqual([]);
  });

  it('leaves a city alone that somebody set up himself', async () => {
    await layOutCity(database.dataSource, NOW);
    await run('demo');
    expect(await state()).toBe('own');
    expect(existsSync(join(database.settings.DATA_DIR, 'demo-accounts.json'))).toBe(false);
  });

  it('writes the list of accounts again when only the database is left of a demo city', async () => {
    await mark(FINISHED);
    const file = join(database.settings.DATA_DIR, 'demo-accounts.json');
    rmSync(file, { force: true });
    await run('demo');
    expect(await state()).toBe('demo');
    expect(existsSync(file)).toBe(true);
  });

  it('knows a city that broke off', async () => {
    await mark('demo.begin');
    expect(await state()).toBe('unfinished');
  });
});
