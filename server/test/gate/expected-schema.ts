import { type QueryRunner, Table } from 'typeorm';
import { migrations } from '../../src/database/migrations/all';

export interface ExpectedSchema {
  tables: Table[];
  /** Constraint → its table and condition. */
  checks: Map<string, { table: string; expression: string }>;
  triggers: string[];
}

/** What the migrations mean to create: they run against a runner that only writes down. */
export const readExpectedSchema = async (): Promise<ExpectedSchema> => {
  const schema: ExpectedSchema = { tables: [], checks: new Map(), triggers: [] };
  const recorder = {
    connection: { options: { type: 'better-sqlite3' } },
    createTable: async (table: Table) => {
      schema.tables.push(table);
      for (const { name, expression } of table.checks)
        schema.checks.set(name!, { table: table.name, expression: expression! });
    },
    query: async (sql: string) => {
      const [, trigger] = /^CREATE TRIGGER (\w+)/.exec(sql) ?? [];
      if (trigger !== undefined) schema.triggers.push(trigger);
    },
  } as unknown as QueryRunner;
  for (const Migration of migrations) await new Migration().up(recorder);
  return schema;
};

const SAMPLES: Record<string, string | number> = {
  varchar: 'x',
  text: '{}',
  datetime: '2026-11-23 02:00:00.000',
  integer: 1,
  double: 1,
};

/** A row whose values have the columns' types, with the given ones in their place; what may be null is. */
export const sampleRow = (table: Table, given: Record<string, unknown> = {}): Record<string, unknown> => {
  const needed = table.columns.filter(({ isNullable }) => !isNullable);
  return { ...Object.fromEntries(needed.map(({ name, type }) => [name, SAMPLES[type]])), ...given };
};
