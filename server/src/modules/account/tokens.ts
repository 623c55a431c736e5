import { createHash } from 'node:crypto';

/** What of a token is kept: a stolen table opens no session. 256 random bits need no slow hash. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Life of the tokens, ms. A shared office desk is left sooner than one's own phone. */
export const TOKEN_LIFE = {
  access: 30 * MINUTE,
  refresh: { citizen: 30 * DAY, staff: 12 * 60 * MINUTE },
} as const;
