import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Page } from '@/components/page/page';
import { Prose } from '@/components/prose/prose';
import { SignInGate } from '@/components/sign-in-gate/sign-in-gate';
import { Failed, Skeleton } from '@/components/states/states';
import { useReloadOnShow } from '@/hooks/use-reload-on-show';
import { useRequest } from '@/hooks/use-request';
import { unpaidRewards } from '@/services/reward.service';
import { CONSEQUENCES } from '../../delete/consequences';
import { OpenRewards, type Wish } from '../../delete/open-rewards';
import { useDeletion } from '../../delete/use-deletion';

/** Deleting one's account: what becomes of reports and rewards, then the deed. */
export default function Delete() {
  return (
    <Page>
      <SignInGate why="登录后才能注销账号。">
        <Deletion />
      </SignInGate>
    </Page>
  );
}

const Deletion = () => {
  const { data: rewards, error, reload } = useRequest(unpaidRewards);
  useReloadOnShow(reload);
  const [wish, setWish] = useState<Wish>('keep');
  const deletion = useDeletion(reload);
  if (!rewards) return error ? <Failed error={error} onRetry={() => void reload()} /> : <Skeleton />;
  const some = rewards.length > 0;
  const stuck = rewards.some(({ state }) => state === 'claiming') || (some && wish === 'keep');
  return (
    <>
      <Prose sections={CONSEQUENCES} />
      <OpenRewards rewards={rewards} wish={wish} onWish={setWish} />
      <Button
        look="danger"
        disabled={stuck}
        busy={deletion.busy}
        onClick={() => void deletion.run(some && wish === 'forfeit')}
      >
        {some && wish === 'forfeit' ? '放弃奖励并注销' : '注销账号'}
      </Button>
    </>
  );
};
