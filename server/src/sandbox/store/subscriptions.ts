import type { Store } from './store';

/** The platform keeps rights up to a cap it does not publish. */
const CAP = 100;

/** One accept is the right to one message. */
export function grantMessage(store: Store, openid: string, templateId: string): void {
  const sql = `INSERT INTO subscription (openid, template_id, remaining) VALUES (?, ?, 1)
    ON CONFLICT (openid, template_id) DO UPDATE SET remaining = MIN(remaining + 1, ${CAP})`;
  store.run(sql, openid, templateId);
}

/** False when there was no right left. */
export function useGrant(store: Store, openid: string, templateId: string): boolean {
  const sql =
    'UPDATE subscription SET remaining = remaining - 1 WHERE openid = ? AND template_id = ? AND remaining > 0';
  return store.run(sql, openid, templateId) === 1;
}

export function hasGrant(store: Store, openid: string, templateId: string): boolean {
  const sql = 'SELECT remaining FROM subscription WHERE openid = ? AND template_id = ? AND remaining > 0';
  return store.one(sql, openid, templateId) !== undefined;
}
