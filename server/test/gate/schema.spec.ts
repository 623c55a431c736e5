import type { QueryRunner, Table, TableColumn } from 'typeorm';
import { isCheckViolation } from '../../src/database/database-errors';
import { describeEachEngine } from '../support/engines/engines';
import { openTestDatabase, type TestDatabase } from '../support/test-database';
import { CHECK_TRIALS } from './check-trials';
import { type ExpectedSchema, readExpectedSchema, sampleRow } from './expected-schema';

const MIGRATIONS_TABLE = 'migrations';

describeEachEngine('the live schema', (engine) => {
  const sqlite = engine.name === 'sqlite+memory';
  let place: TestDatabase;
  let expected: ExpectedSchema;

  beforeAll(async () => {
    place = await openTestDatabase(engine);
    expected = await readExpectedSchema();
  });
  afterAll(() => place.close());

  const names = async (sql: string): Promise<string[]> =>
    (await place.dataSource.query<{ name: string }[]>(sql)).map(({ name }) => name).sort();

  const tableOf = (name: string): Table => expected.tables.find((table) => table.name === name)!;

  /** Runs the work in a transaction that is rolled back, without asking whether rows named elsewhere exist. */
  const onTrial = async (work: (runner: QueryRunner) => Promise<void>): Promise<void> => {
    const runner = place.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query(sqlite ? 'PRAGMA defer_foreign_keys = ON' : 'SET FOREIGN_KEY_CHECKS = 0');
    try {
      await work(runner);
    } finally {
      if (!sqlite) await runner.query('SET FOREIGN_KEY_CHECKS = 1');
      await runner.rollbackTransaction();
      await runner.release();
    }
  };

  const insert = (runner: QueryRunner, table: Table, values: Record<string, unknown>): Promise<unknown> => {
    const row = sampleRow(table, values);
    const columns = Object.keys(row).map((column) => runner.connection.driver.escape(column));
    const marks = columns.map(() => '?');
    return runner.query(
      `INSERT INTO ${table.name} (${columns.join(', ')}) VALUES (${marks.join(', ')})`,
      Object.values(row),
    );
  };

  it('has the tables of the entities and no other', async () => {
    const sql = sqlite
      ? `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`
      : 'SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()';
    const entities = place.dataSource.entityMetadatas.map(({ tableName }) => tableName);

    expect(await names(sql)).toEqual([...entities, MIGRATIONS_TABLE].sort());
  });

  it('has the columns of the entities and no other, with their length, keys and nulls', async () => {
    const runner = place.dataSource.createQueryRunner();
    for (const { tableName, columns } of place.dataSource.entityMetadatas) {
      const live = (await runner.getTable(tableName))!;
      const shape = (c: Pick<TableColumn, 'isNullable' | 'isPrimary' | 'length'>, name: string, type: unknown) =>
        [name, type === 'varchar' ? `varchar(${c.length})` : '', c.isNullable, c.isPrimary].join(' ');
      const meant = columns.map((c) => shape(c, c.databaseName, c.type));

      expect({ tableName, columns: live.columns.map((c) => shape(c, c.name, c.type)).sort() }).toEqual({
        tableName,
        columns: meant.sort(),
      });
    }
    await runner.release();
  });

  describe('CHECKs', () => {
    it('are all there', async () => {
      const sql = sqlite
        ? `SELECT sql AS name FROM sqlite_master WHERE type = 'table'`
        : 'SELECT CONSTRAINT_NAME AS name FROM information_schema.CHECK_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = DATABASE()';
      const live = (await names(sql)).join('\n').match(/\bck_\w+/g) ?? [];

      expect(expected.checks.size).toBeGreaterThan(10);
      expect(live.sort()).toEqual([...expected.checks.keys()].sort());
    });

    it('are all tried below', () => {
      expect(Object.keys(CHECK_TRIALS).sort()).toEqual([...expected.checks.keys()].sort());
    });

    it.each(Object.entries(CHECK_TRIALS))('%s lets in what fits', async (check, { fits }) => {
      const table = tableOf(expected.checks.get(check)!.table);
      for (const values of fits) {
        await onTrial(async (runner) => {
          await insert(runner, table, values);
          const [row] = (await runner.query(`SELECT COUNT(*) AS n FROM ${table.name}`)) as [{ n: unknown }];
          expect(Number(row.n)).toBe(1);
        });
      }
    });

    it.each(Object.entries(CHECK_TRIALS))('%s refuses what breaks it', async (check, { breaks }) => {
      const table = tableOf(expected.checks.get(check)!.table);
      for (const values of breaks) {
        await onTrial(async (runner) => {
          const error: unknown = await insert(runner, table, values).then(
            () => `let in ${JSON.stringify(values)}`,
            (refusal: unknown) => refusal,
          );
          expect(String(error)).toContain(check);
          expect(isCheckViolation(error)).toBe(true);
        });
      }
    });
  });

  describe('append-only tables', () => {
    it('have their triggers', async () => {
      const sql = sqlite
        ? `SELECT name FROM sqlite_master WHERE type = 'trigger'`
        : 'SELECT TRIGGER_NAME AS name FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE()';

      expect(await names(sql)).toEqual([...expected.triggers].sort());
    });

    it.each(['report_event', 'ledger_entry', 'audit_entry'])('%s refuses UPDATE and DELETE', async (name) => {
      await onTrial(async (runner) => {
        await insert(runner, tableOf(name), {});
        await expect(runner.query(`UPDATE ${name} SET id = 'y'`)).rejects.toThrow(`${name} is append-only`);
        await expect(runner.query(`DELETE FROM ${name}`)).rejects.toThrow(`${name} is append-only`);
        expect(await runner.query(`SELECT id FROM ${name}`)).toEqual([{ id: 'x' }]);
      });
    });
  });
});
