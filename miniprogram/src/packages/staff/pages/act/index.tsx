import { useState } from 'react';
import type { ActionName } from '@suishoupai/shared/report/actions';
import { Page } from '@/components/page/page';
import { Empty, Failed, Skeleton } from '@/components/states/states';
import { back, queryOf, replace } from '@/platform/navigate';
import type { ReportView } from '@/services/wire';
import { ActPanel } from '../../act/act-panel';
import { CaseBrief } from '../../case/case-brief';
import { useCase } from '../../case/use-case';
import { StaffGate } from '../../work/staff-gate';

/** The form of one action, with what has to be known of the case above it. */
export default function Act() {
  const { id = '', action = '' } = queryOf();
  return <StaffGate>{() => <Asked id={id} start={action as ActionName} />}</StaffGate>;
}

const Asked = ({ id, start }: { id: string; start: ActionName }) => {
  const { data: report, error, reload } = useCase(id);
  const [possible, setPossible] = useState(false);
  if (!report)
    return (
      <Page>
        {error === undefined ? <Skeleton shape="case" /> : <Failed error={error} onRetry={() => void reload()} />}
      </Page>
    );
  const allowed = report.actions.some(({ action }) => action === start);
  if (!possible && allowed) setPossible(true);
  return <Page>{possible || allowed ? <Form report={report} start={start} reload={reload} /> : <Gone id={id} />}</Page>;
};

const Form = ({ report, start, reload }: { report: ReportView; start: ActionName; reload: () => Promise<void> }) => {
  const [name, setName] = useState(start);
  const toCase = () => back('staff/case', { id: report.id });
  return (
    <>
      <CaseBrief report={report} />
      <ActPanel
        report={report}
        name={name}
        onName={setName}
        onChanged={() => void reload()}
        onDone={toCase}
        onCancel={toCase}
      />
    </>
  );
};

/** Somebody else was faster, or it was never his to do. */
const Gone = ({ id }: { id: string }) => (
  <Empty
    icon="info"
    words="这件案件现在不能这样办理，可能刚刚有了变化。"
    action="看案件"
    onAction={() => replace('staff/case', { id })}
  />
);
