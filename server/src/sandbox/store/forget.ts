import type { Store } from './store';

/** Every table but the settings. */
const STATEMENTS = [
  'DELETE FROM wechat_user',
  'DELETE FROM one_time_code',
  'DELETE FROM access_token',
  'DELETE FROM subscription',
  'DELETE FROM phone_message',
  'DELETE FROM media_check',
  'DELETE FROM transfer_bill',
  'DELETE FROM fund_flow',
  'DELETE FROM statement_download',
  'DELETE FROM used_nonce',
  'DELETE FROM delivery',
  'DELETE FROM delivery_attempt',
  'DELETE FROM recorded_request',
];

/** Inside a transaction. */
export function forgetEverything(store: Store): void {
  for (const statement of STATEMENTS) store.run(statement);
}
