import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataSource } from '../../src/database/data-source';
import { Store } from '../../src/sandbox/store/store';

describe('the embedded databases', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ssp-private-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);
  const modesIn = (place: string) =>
    Object.fromEntries(readdirSync(place).map((name) => [name, modeOf(join(place, name))]));

  it('of the product can be read by its owner alone, and so can the folder made for it', async () => {
    const dataDir = join(folder, 'data');
    const dataSource = await createDataSource({ MYSQL_URL: undefined, DATA_DIR: dataDir }, []).initialize();
    await dataSource.query('CREATE TABLE line (step INTEGER)');
    const modes = modesIn(dataDir);
    await dataSource.destroy();

    expect(modeOf(dataDir)).toBe('700');
    expect(modes).toEqual({ 'suishoupai.db': '600', 'suishoupai.db-shm': '600', 'suishoupai.db-wal': '600' });
  });

  it('of the sandbox as well', () => {
    const store = new Store(join(folder, 'sandbox.db'));
    const modes = modesIn(folder);
    store.close();

    expect(modes).toEqual({ 'sandbox.db': '600', 'sandbox.db-shm': '600', 'sandbox.db-wal': '600' });
  });
});
