import { Page } from '@/components/page/page';
import { Failed, Skeleton } from '@/components/states/states';
import { useReloadOnShow } from '@/hooks/use-reload-on-show';
import { useRequest } from '@/hooks/use-request';
import { useSession } from '@/hooks/use-session';
import { restoreSession } from '@/session/session';
import { Citizen } from './citizen';
import { Staff } from './staff';
import { Visitor } from './visitor';

/** 我的: whoever holds the phone finds what is theirs. */
export default function Mine() {
  const { error, reload } = useRequest(restoreSession);
  useReloadOnShow(reload);
  return (
    <Page>
      <Whose error={error} reload={reload} />
    </Page>
  );
}

const Whose = ({ error, reload }: { error: unknown; reload: () => Promise<void> }) => {
  const { me } = useSession();
  if (me === null) return <Visitor />;
  if (me) return me.kind === 'staff' ? <Staff me={me} /> : <Citizen me={me} />;
  return error ? <Failed error={error} onRetry={() => void reload()} /> : <Skeleton />;
};
