import { Button } from '@/components/button/button';
import { Card, Row } from '@/components/card/card';
import { Page } from '@/components/page/page';
import { useAct } from '@/hooks/use-act';
import { useSession } from '@/hooks/use-session';
import { open, replace } from '@/platform/navigate';
import { signOut } from '@/session/session';
import { ExportRow } from '../../settings/export-row';
import { LargeText } from '../../settings/large-text';

/** What a person sets on this device, and what they may do with their account. */
export default function Settings() {
  const { me, isCitizen } = useSession();
  return (
    <Page>
      <Card>
        <LargeText />
      </Card>
      {me && (
        <Card title="账号">
          {isCitizen && <Row label="化名和手机号" onClick={() => open('account/profile')} />}
          <Row label="登录过的设备" onClick={() => open('account/sessions')} />
          {isCitizen && <ExportRow />}
          {isCitizen && <Row label="注销账号" onClick={() => open('account/delete')} />}
        </Card>
      )}
      <Card title="说明">
        <Row label="隐私说明" onClick={() => open('account/privacy')} />
        <Row label="奖励怎么发" onClick={() => open('reward/rules')} />
      </Card>
      {me && <SignOut />}
    </Page>
  );
}

const SignOut = () => {
  const leave = useAct(async () => {
    await signOut().finally(() => replace('mine'));
  });
  return (
    <Button look="plain" busy={leave.busy} onClick={() => void leave.run()}>
      退出登录
    </Button>
  );
};
