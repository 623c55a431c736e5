import { Page } from '@/components/page/page';
import { Empty } from '@/components/states/states';
import { useDesk } from '@/hooks/use-desk';
import { useReloadOnShow } from '@/hooks/use-reload-on-show';
import type { MeView } from '@/services/wire';
import { DeskView } from '../../work/desk-view';
import { Entries } from '../../work/entries';
import { PhoneList } from '../../work/phone-list';
import { scopesFor } from '../../work/queue';
import { StaffGate } from '../../work/staff-gate';
import { useQueue } from '../../work/use-queue';

/** The day's work: a list on a phone, list and case beside each other at a desk. */
export default function Todo() {
  return <StaffGate>{(me) => (scopesFor(me.roles).length > 0 ? <Work me={me} /> : <NoCases me={me} />)}</StaffGate>;
}

const Work = ({ me }: { me: MeView }) => {
  const wide = useDesk();
  const queue = useQueue(me);
  useReloadOnShow(queue.list.reload);
  return wide ? <DeskView me={me} queue={queue} /> : <PhoneList me={me} queue={queue} />;
};

/** Paymasters and administrators have their own desks. */
const NoCases = ({ me }: { me: MeView }) => (
  <Page>
    <Entries roles={me.roles} />
    <Empty words="您的角色不办理案件，请从上面进入。" />
  </Page>
);
