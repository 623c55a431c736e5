import type { Store } from './store';

export function addDownload(
  store: Store,
  file: { token: string; csv: string; gzip: boolean; expiresAt: number },
): void {
  const sql = 'INSERT INTO statement_download (token, csv, gzip, expires_at) VALUES (?, ?, ?, ?)';
  store.run(sql, file.token, file.csv, file.gzip ? 1 : 0, file.expiresAt);
}

export function findDownload(store: Store, token: string, nowMs: number): { csv: string; gzip: boolean } | undefined {
  store.run('DELETE FROM statement_download WHERE expires_at <= ?', nowMs);
  const sql = 'SELECT csv, gzip FROM statement_download WHERE token = ?';
  const row = store.one<{ csv: string; gzip: number }>(sql, token);
  return row && { csv: row.csv, gzip: row.gzip === 1 };
}
