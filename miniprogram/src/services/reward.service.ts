import { get, post } from './http';
import { forgetAbout, readable } from './readable';
import type { ClaimView, RewardPageView, RewardView } from './wire';

export type RewardState = RewardView['state'];

const WAITING: readonly RewardState[] = ['claimable', 'claiming'];
const UNPAID: readonly RewardState[] = [...WAITING, 'pendingApproval', 'held'];
const MOST = 100;

export const listRewards = (state?: RewardState, cursor?: string, limit?: number): Promise<RewardPageView> =>
  readable('/rewards', { state, cursor, limit });

/** Asks the platform as well while a bill waits: what comes is as new as it can be. */
export const getReward = (id: string): Promise<RewardView> => get(`/rewards/${id}`);

/** @param key the same for every attempt at one wish: the server then pays once */
export const claimReward = async (id: string, key: string): Promise<ClaimView> => {
  const answer = await post<ClaimView>(`/rewards/${id}/claim`, {}, key);
  forgetAbout('/rewards'); // no list may say from memory that it still waits
  return answer;
};

export const isWaiting = ({ state }: { state: RewardState }): boolean => WAITING.includes(state);

/** What the citizen can claim or has to confirm, the former first. */
export const waitingRewards = (): Promise<RewardView[]> => rewardsIn(WAITING);

/** Also those that wait for somebody else: all that is lost with the account. */
export const unpaidRewards = (): Promise<RewardView[]> => rewardsIn(UNPAID);

const rewardsIn = async (states: readonly RewardState[]): Promise<RewardView[]> => {
  const pages = await Promise.all(states.map((state) => listRewards(state, undefined, MOST)));
  return pages.flatMap(({ items }) => items);
};

/** All others, newest first; pages that hold none of them are passed over. */
export const otherRewards = async (cursor?: string): Promise<RewardPageView> => {
  const { items, nextCursor } = await listRewards(undefined, cursor);
  const others = items.filter((reward) => !isWaiting(reward));
  return others.length === 0 && nextCursor ? otherRewards(nextCursor) : { items: others, nextCursor };
};
