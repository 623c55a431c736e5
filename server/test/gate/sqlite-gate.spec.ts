import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import libsql = require('libsql');
import { DataSource } from 'typeorm';
import { explain } from '../../src/cli/run-command';
import { createDataSource } from '../../src/database/data-source';
import { isOccupied } from '../../src/database/database-errors';
import { gateSqlite } from '../../src/database/sqlite/gated-runner';
import { availableEngines, type OpenEngine } from '../support/engines/engines';

const [embedded] = availableEngines({});
let place: OpenEngine;
let dataSource: DataSource;

const open = async (patienceMs: number): Promise<void> => {
  place = await embedded!.open();
  dataSource = createDataSource(place.settings, []);
  gateSqlite(dataSource, patienceMs);
  await dataSource.initialize();
  await dataSource.query('CREATE TABLE line (author INTEGER NOT NULL, step INTEGER NOT NULL)');
};

const lines = (): Promise<{ author: number; step: number }[]> =>
  dataSource.query('SELECT author, step FROM line ORDER BY author, step');

const close = async (): Promise<void> => {
  await dataSource.destroy();
  await place.close();
};

beforeEach(() => open(10_000));
afterEach(close);

const write = (author: number, steps: number, fails = false): Promise<void> =>
  dataSource.transaction(async (manager) => {
    for (let step = 1; step <= steps; step++) {
      await manager.query('INSERT INTO line VALUES (?, ?)', [author, step]);
      await new Promise(setImmediate); // gives every other one the chance to come between
    }
    if (fails) throw new Error('changed my mind');
  });

describe('32 transactions at once', () => {
  it('loses none of the committed rows and keeps none of the failed ones', async () => {
    const authors = Array.from({ length: 32 }, (_, author) => author);
    const outcomes = await Promise.allSettled(authors.map((author) => write(author, 3, author === 7)));

    expect(outcomes.map(({ status }) => status)).toEqual(authors.map((a) => (a === 7 ? 'rejected' : 'fulfilled')));
    const expected = authors.filter((a) => a !== 7).flatMap((author) => [1, 2, 3].map((step) => ({ author, step })));
    expect(await lines()).toEqual(expected);
  });

  it('keeps a plain write that came in between, when the transaction around it fails', async () => {
    const failing = write(1, 3, true);
    const plain = dataSource.query('INSERT INTO line VALUES (2, 1)');

    await expect(failing).rejects.toThrow('changed my mind');
    await plain;
    expect(await lines()).toEqual([{ author: 2, step: 1 }]);
  });
});

describe('a query outside the open transaction', () => {
  it('waits for its end and sees all of it', async () => {
    const order: string[] = [];
    const writing = write(1, 3).then(() => order.push('committed'));
    const seen = await lines().finally(() => order.push('read'));
    await writing;

    expect(seen).toHaveLength(3);
    expect(order[0]).toBe('committed');
  });

  it('sees nothing of one that is rolled back', async () => {
    const writing = write(1, 3, true);
    const reading = lines();

    await expect(writing).rejects.toThrow('changed my mind');
    expect(await reading).toEqual([]);
  });

  it('rolls back to a savepoint without letting anybody in', async () => {
    await dataSource.transaction(async (outer) => {
      await outer.query('INSERT INTO line VALUES (1, 1)');
      const inner = outer.transaction(async (manager) => {
        await manager.query('INSERT INTO line VALUES (1, 2)');
        throw new Error('inner only');
      });
      await expect(inner).rejects.toThrow('inner only');
    });

    expect(await lines()).toEqual([{ author: 1, step: 1 }]);
  });
});

describe('a transaction that waits for a query outside itself', () => {
  beforeEach(async () => {
    await close();
    await open(50);
  });

  it('fails with words that name the mistake, and lets the next one in', async () => {
    const waitsOnItself = dataSource.transaction(() => lines());

    await expect(waitsOnItself).rejects.toThrow('a query outside the transaction it waits for?');
    await write(1, 1);
    expect(await lines()).toEqual([{ author: 1, step: 1 }]);
  });
});

describe('another process on the same file', () => {
  const another = (): libsql.Database => new libsql(join(place.settings.DATA_DIR, 'suishoupai.db'));

  it('cannot write between the reading and the writing of a transaction', async () => {
    const other = another();
    await dataSource.transaction(async (manager) => {
      await manager.query('SELECT * FROM line');
      expect(() => other.exec('INSERT INTO line VALUES (2, 1)')).toThrow('database is locked');
      await manager.query('INSERT INTO line VALUES (1, 1)');
    });
    other.exec('INSERT INTO line VALUES (3, 1)');
    other.close();

    expect((await lines()).map(({ author }) => author)).toEqual([1, 3]);
  });

  it('that holds the file too long is told apart from a fault, and leaves nothing behind', async () => {
    const other = another();
    other.exec('BEGIN IMMEDIATE');
    await dataSource.query('PRAGMA busy_timeout = 1');
    const error: unknown = await write(1, 1).catch((reason: unknown) => reason);
    other.exec('COMMIT');
    other.close();

    expect([isOccupied(error), explain(error)]).toEqual([
      true,
      expect.stringMatching(/^数据库一直被其他进程占用[^\n]*$/),
    ]);
    await write(1, 1);
    expect(await lines()).toHaveLength(1);
  });

  it('takes turns with this one', async () => {
    await write(0, 1);
    const child = fork(join(__dirname, 'step-on.cjs'), [join(place.settings.DATA_DIR, 'suishoupai.db'), '60']);
    const ended = once(child, 'exit');
    await once(child, 'message');
    child.send('go');
    for (let time = 0; time < 60; time++) await stepOn();

    expect((await ended)[0]).toBe(0);
    expect(await lines()).toEqual([{ author: 0, step: 121 }]);
  });
});

/** Reads first, writes later. */
const stepOn = (): Promise<void> =>
  dataSource.transaction(async (manager) => {
    const [row] = await manager.query<{ step: number }[]>('SELECT step FROM line');
    await manager.query('UPDATE line SET step = ?', [row!.step + 1]);
  });
