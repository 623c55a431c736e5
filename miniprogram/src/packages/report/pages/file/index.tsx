import { useState } from 'react';
import { Page } from '@/components/page/page';
import { SignInGate } from '@/components/sign-in-gate/sign-in-gate';
import { useSession } from '@/hooks/use-session';
import { queryOf } from '@/platform/navigate';
import { KeptHere } from '../../file/kept-here';
import { ReportForm } from '../../file/report-form';

/** 上报. With `camera` in the address the camera opens at once. Staff file for somebody else. */
export default function File() {
  const { me } = useSession();
  const [camera] = useState(() => queryOf().camera !== undefined);
  const [kept, setKept] = useState(false);
  if (me && kept) return <KeptHere onWrite={() => setKept(false)} />;
  if (me) return <ReportForm camera={camera} onKept={() => setKept(true)} />;
  return (
    <Page>
      <SignInGate eager why="登录后就能上报隐患。别人只看得到您的化名。" />
    </Page>
  );
}
