import type { PropsWithChildren } from 'react';
import { SignInGate } from '@/components/sign-in-gate/sign-in-gate';
import { useSession } from '@/hooks/use-session';

/** For citizens and staff alike. @param why what can be done after signing in */
export const SignedIn = ({ why, children }: PropsWithChildren<{ why: string }>) => {
  const { isStaff } = useSession();
  return isStaff ? <>{children}</> : <SignInGate why={why}>{children}</SignInGate>;
};
