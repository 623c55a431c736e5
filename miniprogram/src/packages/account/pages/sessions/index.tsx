import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Page } from '@/components/page/page';
import { Failed, Skeleton } from '@/components/states/states';
import { useAct } from '@/hooks/use-act';
import { useRequest } from '@/hooks/use-request';
import { confirm } from '@/platform/confirm';
import { endSession, listSessions } from '@/services/account.service';
import type { SessionView } from '@/services/wire';
import { deviceWords } from '../../sessions/device-words';
import { SessionLine } from '../../sessions/session-line';
import { SignedIn } from '../../signed-in';

/** Where this account is signed in; any of them can be ended from here. */
export default function Sessions() {
  return (
    <Page>
      <SignedIn why="登录后就能看到登录过的设备。">
        <Devices />
      </SignedIn>
    </Page>
  );
}

const Devices = () => {
  const { data, error, reload } = useRequest(listSessions);
  const end = useAct(async ({ id, device }: SessionView) => {
    const agreed = await confirm('退出这台设备？', `${deviceWords(device)}要重新登录才能再用。`, '退出');
    if (!agreed) return;
    await endSession(id);
    await reload();
  });
  if (!data) return error ? <Failed error={error} onRetry={() => void reload()} /> : <Skeleton count={1} />;
  return (
    <>
      <View>有不认识的设备，就让它退出。</View>
      <Card>
        {data.map((session) => (
          <SessionLine key={session.id} session={session} busy={end.busy} onEnd={() => void end.run(session)} />
        ))}
      </Card>
    </>
  );
};
