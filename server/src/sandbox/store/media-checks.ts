import type { Store } from './store';

export interface MediaCheck {
  traceId: string;
  openid: string;
  mediaUrl: string;
  dueAt: number;
}

export function addMediaCheck(store: Store, check: MediaCheck): void {
  const sql = 'INSERT INTO media_check (trace_id, openid, media_url, due_at, done) VALUES (?, ?, ?, ?, 0)';
  store.run(sql, check.traceId, check.openid, check.mediaUrl, check.dueAt);
}

export function dueMediaChecks(store: Store, nowMs: number, limit: number): MediaCheck[] {
  const sql = `SELECT trace_id AS traceId, openid, media_url AS mediaUrl, due_at AS dueAt FROM media_check
    WHERE done = 0 AND due_at <= ? ORDER BY due_at LIMIT ?`;
  return store.all<MediaCheck>(sql, nowMs, limit);
}

export function finishMediaCheck(store: Store, traceId: string): void {
  store.run('UPDATE media_check SET done = 1 WHERE trace_id = ?', traceId);
}

export function countMediaChecks(store: Store, mediaUrl: string): number {
  const row = store.one<{ n: number }>('SELECT COUNT(*) AS n FROM media_check WHERE media_url = ?', mediaUrl);
  return row?.n ?? 0;
}
