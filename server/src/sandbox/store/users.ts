import { openidOf, phoneOf } from '../openid';
import type { Store } from './store';

export interface WechatUser {
  name: string;
  openid: string;
  phone: string;
  /** Milliseconds of the last login: content safety only serves people who were here lately. */
  visitedAt: number;
  traits: UserTraits;
}

/** Marks that make the platforms treat one user differently. */
export interface UserTraits {
  /** jscode2session answers 40226. */
  loginBlocked?: boolean;
  /** The phone number carries this country code instead of 86. */
  countryCode?: string;
  /** Confirming a transfer ends in FAIL with this reason. */
  transferFailReason?: string;
  /** A transfer with another name is refused. */
  realName?: string;
  /** Every picture of this user is judged so. */
  mediaVerdict?: 'pass' | 'review' | 'risky' | 'undownloadable' | 'unanswered';
  /** subscribe/send answers 43107. */
  messagesBanned?: boolean;
}

interface Row {
  name: string;
  openid: string;
  phone: string;
  visited_at: number;
  traits: string;
}

export function ensureUser(store: Store, appId: string, name: string): WechatUser {
  const sql =
    'INSERT INTO wechat_user (name, openid, phone, visited_at) VALUES (?, ?, ?, 0) ON CONFLICT (name) DO NOTHING';
  store.run(sql, name, openidOf(appId, name), phoneOf(name));
  return userOf(store.one<Row>('SELECT * FROM wechat_user WHERE name = ?', name)) as WechatUser;
}

export function findUserByOpenid(store: Store, openid: string): WechatUser | undefined {
  return userOf(store.one<Row>('SELECT * FROM wechat_user WHERE openid = ?', openid));
}

export function listUsers(store: Store): WechatUser[] {
  return store
    .all<Row>('SELECT * FROM wechat_user ORDER BY visited_at DESC, name LIMIT 500')
    .map((row) => userOf(row) as WechatUser);
}

export function recordVisit(store: Store, name: string, atMs: number): void {
  store.run('UPDATE wechat_user SET visited_at = ? WHERE name = ?', atMs, name);
}

export function setTraits(store: Store, name: string, traits: UserTraits): void {
  store.run('UPDATE wechat_user SET traits = ? WHERE name = ?', JSON.stringify(traits), name);
}

function userOf(row: Row | undefined): WechatUser | undefined {
  if (!row) return undefined;
  const { name, openid, phone, visited_at: visitedAt, traits } = row;
  return { name, openid, phone, visitedAt, traits: JSON.parse(traits) as UserTraits };
}
