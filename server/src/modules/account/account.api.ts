/** What other modules may use of accounts. */
export { EndSession } from './end-session';
export { OpenidQueries } from './openid.queries';
export { hashPassword } from './passwords';
