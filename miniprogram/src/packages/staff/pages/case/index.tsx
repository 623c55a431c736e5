import { Page } from '@/components/page/page';
import { Failed, Skeleton } from '@/components/states/states';
import { useDesk } from '@/hooks/use-desk';
import { open, queryOf } from '@/platform/navigate';
import type { MeView } from '@/services/wire';
import { CaseActions } from '../../case/case-actions';
import { CaseBody } from '../../case/case-body';
import { useCase } from '../../case/use-case';
import { Viewers } from '../../case/viewers';
import { DeskView } from '../../work/desk-view';
import { scopesFor } from '../../work/queue';
import { StaffGate } from '../../work/staff-gate';
import { useQueue } from '../../work/use-queue';

/** One case: a page of its own on a phone, beside the list at a desk. */
export default function Case() {
  const { id = '' } = queryOf();
  const wide = useDesk();
  return (
    <StaffGate>
      {(me) => (wide && scopesFor(me.roles).length > 0 ? <AtDesk me={me} id={id} /> : <OnPhone id={id} />)}
    </StaffGate>
  );
}

const AtDesk = ({ me, id }: { me: MeView; id: string }) => <DeskView me={me} queue={useQueue(me)} start={id} />;

const OnPhone = ({ id }: { id: string }) => {
  const { data: report, error, reload } = useCase(id);
  if (!report)
    return (
      <Page>
        {error === undefined ? <Skeleton shape="case" /> : <Failed error={error} onRetry={() => void reload()} />}
      </Page>
    );
  const actions = report.actions.length > 0 && (
    <CaseActions report={report} onPick={(action) => open('staff/act', { id, action })} />
  );
  return (
    <Page footer={actions}>
      <Viewers id={id} />
      <CaseBody report={report} onChanged={() => void reload()} />
    </Page>
  );
};
