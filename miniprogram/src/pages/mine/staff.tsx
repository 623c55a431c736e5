import { STAFF_ROLES } from '@suishoupai/shared/roles';
import { Button } from '@/components/button/button';
import { Card, Row } from '@/components/card/card';
import { useAct } from '@/hooks/use-act';
import { open } from '@/platform/navigate';
import type { MeView } from '@/services/wire';
import { signOut } from '@/session/session';
import { InboxRow } from './inbox-row';
import { Person } from './person';

export const Staff = ({ me }: { me: MeView }) => {
  const leave = useAct(signOut);
  return (
    <>
      <Person name={me.name} text={me.roles.map((role) => STAFF_ROLES[role]).join('、')} />
      <Button big icon="list" onClick={() => open('staff/todo')}>
        进入工作台
      </Button>
      <Card>
        <InboxRow />
        <Row icon="gear" label="设置" onClick={() => open('account/settings')} />
      </Card>
      <Button look="plain" busy={leave.busy} onClick={() => void leave.run()}>
        退出登录
      </Button>
    </>
  );
};
