import { randomBytes } from 'node:crypto';
import type { Store } from './store';

/** `login` comes from wx.login, `phone` from the phone-number button: neither is accepted in place of the other. */
export type CodeKind = 'login' | 'phone';

const LIFETIME_MS = 5 * 60_000;

export function issueCode(store: Store, user: string, kind: CodeKind, nowMs: number): string {
  const code = `0${randomBytes(24).toString('base64url').slice(0, 31)}`;
  const sql = 'INSERT INTO one_time_code (code, user_name, kind, created_at) VALUES (?, ?, ?, ?)';
  store.run(sql, code, user, kind, nowMs);
  return code;
}

/** The user a code stands for, exactly once and for five minutes. */
export function redeemCode(
  store: Store,
  code: string,
  kind: CodeKind,
  nowMs: number,
): { user: string } | { refusal: 'invalid' | 'used' } {
  const sql = 'SELECT user_name, created_at FROM one_time_code WHERE code = ? AND kind = ?';
  const row = store.one<{ user_name: string; created_at: number }>(sql, code, kind);
  if (!row || nowMs - row.created_at >= LIFETIME_MS) return { refusal: 'invalid' };
  const taken = store.run('UPDATE one_time_code SET used_at = ? WHERE code = ? AND used_at IS NULL', nowMs, code);
  return taken === 1 ? { user: row.user_name } : { refusal: 'used' };
}
