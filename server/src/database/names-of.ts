import { type EntityTarget, In } from 'typeorm';
import type { Database } from './database';

/** The names of rows by id, each read once; unknown ids are left out. */
export const namesOf = async <T extends { id: string; name: string }>(
  database: Database,
  entity: EntityTarget<T>,
  ids: readonly (string | null)[],
): Promise<Map<string, string>> => {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await database.repository(entity).findBy({ id: In(wanted) } as never);
  return new Map(rows.map((row) => [row.id, row.name]));
};
