import { REWARD_GRADES } from '@suishoupai/shared/reward/states';
import { Card, Row } from '@/components/card/card';
import { Page } from '@/components/page/page';
import { SignInGate } from '@/components/sign-in-gate/sign-in-gate';
import { Failed, Skeleton } from '@/components/states/states';
import { exact } from '@/components/time/words';
import { useRequest } from '@/hooks/use-request';
import { useReloadOnShow } from '@/hooks/use-reload-on-show';
import { open, queryOf } from '@/platform/navigate';
import { getReward } from '@/services/reward.service';
import type { RewardView } from '@/services/wire';
import { ClaimPacket } from '../../claim-packet';

/** One reward: `?id=`. */
export default function RewardPacket() {
  return (
    <Page>
      <SignInGate why="登录后就能领红包。">
        <Reward />
      </SignInGate>
    </Page>
  );
}

const Reward = () => {
  const { id = '' } = queryOf();
  const { data, error, reload } = useRequest(() => getReward(id), [id]);
  useReloadOnShow(reload);
  if (!data) return error ? <Failed error={error} onRetry={() => void reload()} /> : <Skeleton shape="case" />;
  return (
    <>
      <ClaimPacket given={data} />
      <Facts reward={data} />
    </>
  );
};

const Facts = ({ reward }: { reward: RewardView }) => (
  <Card>
    <Row label="看这件上报" onClick={() => open('report/case', { id: reward.reportId })} />
    <Row label="奖励等级" value={REWARD_GRADES[reward.grade]} />
    {reward.claimBy && !reward.paidAt && <Row label="领取期限" value={exact(reward.claimBy)} />}
    {reward.paidAt && <Row label="到账时间" value={exact(reward.paidAt)} />}
    <Row label="奖励怎么发" onClick={() => open('reward/rules')} />
  </Card>
);
