import { askConsent } from '@/platform/consent';
import { get, post } from './http';
import { acceptOnPhone } from './sandbox.service';
import type { SubscriptionsView } from './wire';

/** The messages there are, and how many of each may still be sent. */
export const listSubscriptions = async (): Promise<SubscriptionsView['items']> =>
  (await get<SubscriptionsView>('/subscriptions')).items;

/**
 * Asks for consent and tells the server what was agreed to. Must be called from a tap. Throws ApiError.
 * @returns how many were agreed to
 */
export const subscribe = async (templateIds: readonly string[]): Promise<number> => {
  const accepted = await askConsent(templateIds);
  if (accepted.length === 0) return 0;
  await acceptOnPhone(accepted);
  await post('/subscriptions', { templateIds: accepted });
  return accepted.length;
};
