import { Page } from '@/components/page/page';
import { SignInGate } from '@/components/sign-in-gate/sign-in-gate';
import { useSession } from '@/hooks/use-session';
import { AliasCard } from '../../profile/alias-card';
import { PhoneCard } from '../../profile/phone-card';

/** What others call this person, and where an SMS reaches them. */
export default function Profile() {
  const { me } = useSession();
  return (
    <Page>
      <SignInGate why="登录后就能修改化名和手机号。">
        {me && <AliasCard alias={me.name} />}
        {me && <PhoneCard phone={me.phone} />}
      </SignInGate>
    </Page>
  );
}
