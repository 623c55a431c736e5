/** What other modules may use of accounts. */
export { EndSession } from './end-session';
export { hashPassword } from './passwords';
