import { randomText } from '../http/random';
import { startOfChinaDay } from '../http/china-time';
import type { Store } from '../store/store';
import { WechatError } from './wechat-error';

const LIFETIME_MS = 7_200_000;
const RENEWAL_MS = 300_000;
const FORCED_PER_DAY = 20;
const FORCED_GAP_MS = 30_000;
const TOKEN_LENGTH = 157;

interface Row {
  token: string;
  issued_at: number;
  expires_at: number;
  revoked: number;
}

export interface IssuedToken {
  access_token: string;
  /** Seconds. */
  expires_in: number;
}

/** `GET cgi-bin/token`: every call makes a new token, and the one before dies five minutes later. */
export function issuePlainToken(store: Store, nowMs: number): IssuedToken {
  const sql = "UPDATE access_token SET expires_at = MIN(expires_at, ?) WHERE kind = 'plain' AND expires_at > ?";
  store.run(sql, nowMs + RENEWAL_MS, nowMs);
  return issue(store, 'plain', false, nowMs);
}

/** `POST cgi-bin/stable_token`: the same token until five minutes before its end, unless a refresh is forced. */
export function issueStableToken(store: Store, forceRefresh: boolean, nowMs: number): IssuedToken {
  const current = store.one<Row>(
    "SELECT * FROM access_token WHERE kind = 'stable' AND revoked = 0 AND expires_at > ? ORDER BY issued_at DESC, rowid DESC LIMIT 1",
    nowMs + RENEWAL_MS,
  );
  if (forceRefresh && mayForce(store, nowMs)) {
    revokeTokens(store, 'stable');
    return issue(store, 'stable', true, nowMs);
  }
  if (!current) return issue(store, 'stable', false, nowMs);
  return { access_token: current.token, expires_in: Math.floor((current.expires_at - nowMs) / 1000) };
}

/** Throws 41001, 40014, 40001 or 42001. */
export function checkToken(store: Store, token: string | undefined, nowMs: number): void {
  if (!token) throw new WechatError(41001);
  if (token.length !== TOKEN_LENGTH) throw new WechatError(40014);
  const row = store.one<Row>('SELECT * FROM access_token WHERE token = ?', token);
  if (!row || row.revoked === 1) throw new WechatError(40001);
  if (nowMs >= row.expires_at) throw new WechatError(42001);
}

/** The platform takes its tokens back early. */
export function revokeTokens(store: Store, kind?: 'plain' | 'stable'): number {
  if (kind) return store.run('UPDATE access_token SET revoked = 1 WHERE revoked = 0 AND kind = ?', kind);
  return store.run('UPDATE access_token SET revoked = 1 WHERE revoked = 0');
}

/** A forced refresh within 30 seconds of another is ignored; the twenty-first of a day is an error. */
function mayForce(store: Store, nowMs: number): boolean {
  const forced = store.all<Row>(
    "SELECT * FROM access_token WHERE kind = 'stable' AND forced = 1 AND issued_at >= ? ORDER BY issued_at DESC",
    startOfChinaDay(nowMs),
  );
  if (forced.length >= FORCED_PER_DAY) throw new WechatError(45009);
  const latest = forced[0];
  return !latest || nowMs - latest.issued_at >= FORCED_GAP_MS;
}

function issue(store: Store, kind: 'plain' | 'stable', forced: boolean, nowMs: number): IssuedToken {
  const token = randomText(TOKEN_LENGTH);
  const sql = 'INSERT INTO access_token (token, kind, forced, issued_at, expires_at) VALUES (?, ?, ?, ?, ?)';
  store.run(sql, token, kind, forced ? 1 : 0, nowMs, nowMs + LIFETIME_MS);
  return { access_token: token, expires_in: LIFETIME_MS / 1000 };
}
