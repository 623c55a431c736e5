import { LIMITS } from '@suishoupai/shared/limits';
import { Card, Row } from '@/components/card/card';
import { useReloadOnShow } from '@/hooks/use-reload-on-show';
import { useRequest } from '@/hooks/use-request';
import { open } from '@/platform/navigate';
import { listRewards } from '@/services/reward.service';
import type { MeView } from '@/services/wire';
import { Badge } from './badge';
import { InboxRow } from './inbox-row';
import { Person } from './person';

const MOST = LIMITS.page;

export const Citizen = ({ me }: { me: MeView }) => {
  const claimable = useRequest(async () => (await listRewards('claimable', undefined, MOST)).items.length);
  useReloadOnShow(claimable.reload);
  return (
    <>
      <Person name={me.name} text={me.phone ?? '未绑定手机号'} onClick={() => open('account/profile')} />
      <Card>
        <Row icon="camera" label="我的上报" onClick={() => open('report/list')} />
        <Row
          icon="packet"
          label="我的奖励"
          value={<Badge count={claimable.data} most={MOST} what="个红包待领" />}
          onClick={() => open('reward/list')}
        />
        <InboxRow />
        <Row icon="heart" label="我的关注" onClick={() => open('report/list', { scope: 'followed' })} />
      </Card>
      <Card>
        <Row icon="gear" label="设置" onClick={() => open('account/settings')} />
      </Card>
    </>
  );
};
