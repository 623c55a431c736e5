import type { Store } from './store';

/** Named JSON values: the settings of the control paths. */
export function readValue<T>(store: Store, name: string, fallback: T): T {
  const row = store.one<{ json: string }>('SELECT json FROM sandbox_value WHERE name = ?', name);
  return row ? (JSON.parse(row.json) as T) : fallback;
}

export function writeValue(store: Store, name: string, value: unknown): void {
  const sql =
    'INSERT INTO sandbox_value (name, json) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET json = excluded.json';
  store.run(sql, name, JSON.stringify(value));
}
