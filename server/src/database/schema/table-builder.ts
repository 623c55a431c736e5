import { type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

/** One column of a migration, the same on every engine. */
export interface ColumnSpec {
  kind: 'id' | 'text' | 'longText' | 'instant' | 'int' | 'big' | 'double';
  length?: number;
  nullable?: boolean;
}

export const id = (): ColumnSpec => ({ kind: 'id' });
export const text = (length: number): ColumnSpec => ({ kind: 'text', length });
export const longText = (): ColumnSpec => ({ kind: 'longText' });
export const instant = (): ColumnSpec => ({ kind: 'instant' });
export const int = (): ColumnSpec => ({ kind: 'int' });
export const flag = int;
export const big = (): ColumnSpec => ({ kind: 'big' });
export const double = (): ColumnSpec => ({ kind: 'double' });
export const maybe = (column: ColumnSpec): ColumnSpec => ({ ...column, nullable: true });

export interface TableSpec {
  columns: Record<string, ColumnSpec>;
  /** Default: `id`. */
  primary?: readonly string[];
  unique?: readonly (readonly string[])[];
  indexes?: readonly (readonly string[])[];
  /** name → condition, written in SQL that both engines read. */
  checks?: Record<string, string>;
  /** column → table whose `id` it names. */
  references?: Record<string, string>;
}

const isSqlite = (runner: QueryRunner): boolean => runner.connection.options.type === 'better-sqlite3';

/** Creates a table with named constraints. CHECKs go in as raw SQL on MySQL, where TypeORM drops them silently. */
export const createTable = async (runner: QueryRunner, name: string, spec: TableSpec): Promise<void> => {
  const sqlite = isSqlite(runner);
  const checks = Object.entries(spec.checks ?? {});
  await runner.createTable(
    new Table({
      name,
      engine: sqlite ? undefined : 'InnoDB',
      columns: Object.entries(spec.columns).map(([column, c]) => columnOptions(column, c, spec, sqlite)),
      uniques: (spec.unique ?? []).map((columns) => ({
        name: `uq_${name}_${columns.join('_')}`,
        columnNames: [...columns],
      })),
      indices: (spec.indexes ?? []).map((columns) => ({
        name: `ix_${name}_${columns.join('_')}`,
        columnNames: [...columns],
      })),
      foreignKeys: Object.entries(spec.references ?? {}).map(([column, table]) => ({
        name: `fk_${name}_${column}`,
        columnNames: [column],
        referencedTableName: table,
        referencedColumnNames: ['id'],
      })),
      checks: sqlite ? checks.map(([check, expression]) => ({ name: `ck_${name}_${check}`, expression })) : [],
    }),
  );
  if (sqlite) return;
  for (const [check, expression] of checks) {
    await runner.query(`ALTER TABLE \`${name}\` ADD CONSTRAINT \`ck_${name}_${check}\` CHECK (${expression})`);
  }
};

const columnOptions = (name: string, column: ColumnSpec, table: TableSpec, sqlite: boolean): TableColumnOptions => ({
  name,
  ...TYPES[column.kind](column, sqlite),
  isNullable: column.nullable ?? false,
  isPrimary: (table.primary ?? ['id']).includes(name),
});

type Types = Record<ColumnSpec['kind'], (column: ColumnSpec, sqlite: boolean) => Omit<TableColumnOptions, 'name'>>;

const TYPES: Types = {
  id: () => ({ type: 'varchar', length: '26' }),
  text: (column) => ({ type: 'varchar', length: String(column.length) }),
  longText: (_column, sqlite) => ({ type: sqlite ? 'text' : 'mediumtext' }),
  instant: (_column, sqlite) => (sqlite ? { type: 'datetime' } : { type: 'datetime', precision: 3 }),
  int: (_column, sqlite) => ({ type: sqlite ? 'integer' : 'int' }),
  big: (_column, sqlite) => ({ type: sqlite ? 'integer' : 'bigint' }),
  double: () => ({ type: 'double' }),
};

/** Rows of an append-only table can be neither changed nor removed, whoever asks. */
export const makeAppendOnly = async (runner: QueryRunner, table: string): Promise<void> => {
  for (const verb of ['UPDATE', 'DELETE'] as const) {
    const name = `tr_${table}_no_${verb.toLowerCase()}`;
    const refusal = `${table} is append-only`;
    await runner.query(
      isSqlite(runner)
        ? `CREATE TRIGGER ${name} BEFORE ${verb} ON ${table} BEGIN SELECT RAISE(ABORT, '${refusal}'); END`
        : `CREATE TRIGGER ${name} BEFORE ${verb} ON ${table} FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${refusal}'`,
    );
  }
};

/** Drops tables in the given order. */
export const dropTables = async (runner: QueryRunner, ...names: string[]): Promise<void> => {
  for (const name of names) await runner.dropTable(name, true, true, true);
};

/** MySQL: text compares byte by byte, as in SQLite. Before the first table. */
export const useBinaryCollation = async (runner: QueryRunner): Promise<void> => {
  if (!isSqlite(runner)) await runner.query('ALTER DATABASE CHARACTER SET = utf8mb4 COLLATE = utf8mb4_bin');
};
