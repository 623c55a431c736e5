import { type ReactNode, useEffect } from 'react';
import { Page } from '@/components/page/page';
import { Failed, Skeleton } from '@/components/states/states';
import { useRequest } from '@/hooks/use-request';
import { useSession } from '@/hooks/use-session';
import { replace } from '@/platform/navigate';
import type { MeView } from '@/services/wire';
import { restoreSession } from '@/session/session';

/** What follows is for staff: everybody else is led to the way in. */
export const StaffGate = ({ children }: { children: (me: MeView) => ReactNode }) => {
  const { me, isStaff } = useSession();
  const welcome = me !== undefined && me !== null && isStaff && !me.mustChangePassword;
  const stranger = me !== undefined && !welcome;
  useEffect(() => {
    if (stranger) replace('staff/sign-in');
  }, [stranger]);
  if (welcome) return <>{children(me)}</>;
  return <Page>{me === undefined ? <WhoIsIt /> : <Skeleton />}</Page>;
};

/** The device knows a session and the server has not said yet whose it is. */
const WhoIsIt = () => {
  const asked = useRequest(restoreSession);
  return asked.error ? <Failed error={asked.error} onRetry={() => void asked.reload()} /> : <Skeleton />;
};
