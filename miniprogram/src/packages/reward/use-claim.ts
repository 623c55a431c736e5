import { useEffect, useRef, useState } from 'react';
import { useAct } from '@/hooks/use-act';
import { receiveMoney } from '@/platform/receive-money';
import { ApiError, isOffline } from '@/services/api-error';
import { newKey } from '@/services/idempotency-key';
import { claimReward, getReward } from '@/services/reward.service';
import type { ConfirmView, RewardView } from '@/services/wire';
import { usePolling } from './use-polling';

export interface Claiming {
  /** As the server last told it. */
  reward: RewardView;
  busy: boolean;
  claim: () => Promise<void>;
  /** Shows the platform's sheet once more. */
  receive: () => Promise<void>;
}

/** One reward on its way from 待领 to whatever the server says of it. */
export const useClaim = (given: RewardView): Claiming => {
  const [reward, setReward] = useState(given);
  useEffect(() => setReward(given), [given]);
  const refresh = async () => setReward(await getReward(given.id));
  const look = useAct(refresh, true);
  usePolling(look.run, reward.state === 'claiming');

  const show = async (confirm: ConfirmView) => {
    await receiveMoney(confirm);
    await refresh();
  };
  const ask = useClaimOnce(given.id);
  const claim = useAct(async () => {
    try {
      const answer = await ask();
      setReward({ ...answer.reward, confirm: answer.confirm });
      if (answer.confirm) await show(answer.confirm);
    } catch (error) {
      if (!isOffline(error)) await look.run();
      throw error;
    }
  });
  const receive = useAct(async () => reward.confirm && show(reward.confirm));
  return { reward, busy: claim.busy || receive.busy, claim: claim.run, receive: receive.run };
};

/** The same key until the server has decided: a lost answer must not become a second claim. */
const useClaimOnce = (id: string) => {
  const key = useRef<string>();
  return async () => {
    key.current ??= newKey();
    try {
      const answer = await claimReward(id, key.current);
      key.current = undefined;
      return answer;
    } catch (error) {
      if (error instanceof ApiError && isDecided(error)) key.current = undefined;
      throw error;
    }
  };
};

const isDecided = ({ status }: ApiError): boolean => status >= 400 && status < 500 && status !== 429;
