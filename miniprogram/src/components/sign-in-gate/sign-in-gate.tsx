import { View } from '@tarojs/components';
import { type PropsWithChildren, useEffect } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Failed, Skeleton } from '@/components/states/states';
import { useAct } from '@/hooks/use-act';
import { useRequest } from '@/hooks/use-request';
import { useSession } from '@/hooks/use-session';
import { open } from '@/platform/navigate';
import { enterSilently, sessionStore, signOut } from '@/session/session';
import styles from './sign-in-gate.module.scss';

interface Props {
  /** What can be done afterwards, e.g. 登录后就能上报。 */
  why: string;
  /** Whoever comes here wants to get on: where somebody has to be asked, he is asked without a further tap. */
  eager?: boolean;
}

/** Its children only for a signed-in citizen. WeChat says who it is by itself; a browser asks. */
export const SignInGate = ({ why, eager = false, children }: PropsWithChildren<Props>) => {
  const { me, isCitizen, isStaff } = useSession();
  const entry = useRequest(enterSilently);
  const unknown = !entry.loading && !entry.error && me === null;
  useEffect(() => {
    if (eager && unknown) open('account/sign-in');
  }, [eager, unknown]);
  if (isCitizen) return <>{children}</>;
  if (isStaff) return <Invitation words="您现在用的是工作人员账号。这里要用群众身份。" action="换成群众身份" />;
  if (entry.loading) return <Skeleton />;
  if (entry.error) return <Failed error={entry.error} onRetry={() => void entry.reload()} />;
  return me === null ? <Invitation words={why} action="登录" /> : <Skeleton />;
};

const Invitation = ({ words, action }: { words: string; action: string }) => {
  const enter = useAct(enterAsCitizen);
  return (
    <Card>
      <View className={styles.invitation}>
        {words}
        <Button busy={enter.busy} onClick={() => void enter.run()}>
          {action}
        </Button>
      </View>
    </Card>
  );
};

const enterAsCitizen = async (): Promise<void> => {
  if (sessionStore.get().me) await signOut();
  await enterSilently();
  if (sessionStore.get().me === null) open('account/sign-in');
};
