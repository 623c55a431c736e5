import type { GatewayFailure } from '../../../common/gateway-failure';
import type { Payout } from '../payout.entity';

/** The platform knows bills of the last 30 days; after that "not found" says nothing about the money. */
const FINDABLE_MS = 29 * 86_400_000;

/** A refusal that ends by itself once the merchant account has been filled. */
const PASSING = 'refused:NOT_ENOUGH';

/** How a failed create is kept on the payout: kind and code. */
export const errorText = ({ kind, code }: GatewayFailure): string => `${kind}:${code}`.slice(0, 64);

/** "Not found" still means that there is no such bill. */
export const isFindable = (payout: Payout, now: Date): boolean =>
  now.getTime() - payout.createdAt.getTime() < FINDABLE_MS;

/**
 * Whether the same number and bytes go out again after a verified query. They do when the bill is not there, or when it
 * waits for the payee and what he needs to confirm was lost with an answer. A standing refusal is for a human: another
 * try could only be refused again.
 */
export const shouldResend = (payout: Payout, found: boolean, now: Date): boolean => {
  if (!isFindable(payout, now) || isStanding(payout.lastError)) return false;
  return !found || (payout.state === 'WAIT_USER_CONFIRM' && payout.packageInfo === null);
};

const isStanding = (error: string | null): boolean =>
  error !== null && error !== PASSING && /^(refused|mismatch):/.test(error);
