import { View } from '@tarojs/components';
import { AS_HEADING } from '@/components/heading/as-heading';
import { Button } from '@/components/button/button';
import { Page } from '@/components/page/page';
import { SignInGate } from '@/components/sign-in-gate/sign-in-gate';
import { List } from '@/components/states/list';
import { Empty, Failed, Skeleton } from '@/components/states/states';
import { type PagedList, usePagedList } from '@/hooks/use-paged-list';
import { useRequest } from '@/hooks/use-request';
import { useReloadOnShow } from '@/hooks/use-reload-on-show';
import { open } from '@/platform/navigate';
import { otherRewards, waitingRewards } from '@/services/reward.service';
import type { RewardView } from '@/services/wire';
import { ClaimPacket } from '../../claim-packet';
import { RewardRow } from '../../reward-row';
import styles from './index.module.scss';

/** 我的奖励: what waits to be taken first, then what became of the others. */
export default function RewardList() {
  return (
    <Page>
      <SignInGate why="登录后就能看到红包。">
        <Rewards />
      </SignInGate>
    </Page>
  );
}

const Rewards = () => {
  const waiting = useRequest(waitingRewards);
  const others = usePagedList(otherRewards);
  useReloadOnShow(waiting.reload);
  useReloadOnShow(others.reload);
  return (
    <>
      <Waiting rewards={waiting.data} error={waiting.error} reload={waiting.reload} />
      {waiting.data && <Others list={others} alone={waiting.data.length === 0} />}
      <Button look="link" onClick={() => open('reward/rules')}>
        奖励怎么发
      </Button>
    </>
  );
};

interface WaitingProps {
  rewards: RewardView[] | undefined;
  error: unknown;
  reload: () => Promise<void>;
}

const Waiting = ({ rewards, error, reload }: WaitingProps) => {
  if (!rewards) return error ? <Failed error={error} onRetry={() => void reload()} /> : <Skeleton />;
  return (
    <>
      {rewards.map((reward) => (
        <ClaimPacket key={reward.id} given={reward} />
      ))}
    </>
  );
};

/** @param alone nothing stands above: when nothing stands here either, the page says how to get there */
const Others = ({ list, alone }: { list: PagedList<RewardView>; alone: boolean }) => {
  const none = !list.starting && list.items.length === 0 && !list.error;
  if (none) return alone ? <NoReward /> : null;
  return (
    <>
      <View className={styles.heading} {...AS_HEADING}>
        奖励记录
      </View>
      <View className={styles.list}>
        <List
          list={list}
          keyOf={({ id }) => id}
          item={(reward) => <RewardRow reward={reward} onClick={() => open('reward/packet', { id: reward.id })} />}
          empty={null}
        />
      </View>
    </>
  );
};

const NoReward = () => (
  <Empty
    icon="packet"
    words="还没有奖励。上报的隐患查实办结后，红包会出现在这里。"
    action="去拍隐患"
    onAction={() => open('home')}
  />
);
