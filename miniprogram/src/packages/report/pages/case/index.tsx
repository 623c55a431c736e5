import { useState } from 'react';
import { ActionBar } from '@/components/action/action-bar';
import { ActionSheet } from '@/components/action/action-sheet';
import { COMMON_FIELDS } from '@/components/action/common-fields';
import { isKnown } from '@/components/action/known';
import { Card } from '@/components/card/card';
import { Track } from '@/components/case/track';
import { Page } from '@/components/page/page';
import { SignInGate } from '@/components/sign-in-gate/sign-in-gate';
import { Failed, Skeleton } from '@/components/states/states';
import { useReloadOnShow } from '@/hooks/use-reload-on-show';
import { useRequest } from '@/hooks/use-request';
import { useSession } from '@/hooks/use-session';
import { queryOf } from '@/platform/navigate';
import { getReport } from '@/services/report.service';
import type { AllowedActionView, ReportView } from '@/services/wire';
import { AboutCard, PhotosCard } from '../../case/about-card';
import { AnswerCard } from '../../case/answer-card';
import { GUIDES, inOrder } from '../../case/guides';
import { HeadCard } from '../../case/head-card';
import { QuestionCard } from '../../case/question-card';
import { openQuestion } from '../../case/read';
import { RewardCard } from '../../case/reward-card';

/** One's own report: where it is, what came of it, and what can be done now. */
export default function Case() {
  const { isCitizen } = useSession();
  if (isCitizen) return <Asked />;
  return (
    <Page>
      <SignInGate why="登录后就能看到您的上报。" />
    </Page>
  );
}

const Asked = () => {
  const { id = '' } = queryOf();
  const { data: report, error, reload } = useRequest(() => getReport(id), [id]);
  useReloadOnShow(reload);
  if (report) return <Shown report={report} reload={reload} />;
  return <Page>{error === undefined ? <Skeleton shape="case" /> : <Failed error={error} onRetry={reload} />}</Page>;
};

const Shown = ({ report, reload }: { report: ReportView; reload: () => Promise<void> }) => {
  const [action, setAction] = useState<AllowedActionView>();
  const actions = inOrder(report).filter((one) => isKnown(one, COMMON_FIELDS));
  const question = openQuestion(report);
  return (
    <Page
      footer={
        actions.length > 0 && (
          <ActionBar actions={actions} quiet={report.reward?.state === 'claimable'} onPick={setAction} />
        )
      }
    >
      {question && <QuestionCard question={question} />}
      <HeadCard report={report} />
      <AnswerCard report={report} />
      {report.reward && <RewardCard reward={report.reward} />}
      <PhotosCard photos={report.photos} />
      <AboutCard report={report} />
      <Card title="办理过程">
        <Track entries={report.timeline} />
      </Card>
      <ActionSheet
        action={action}
        report={report}
        registry={COMMON_FIELDS}
        guides={GUIDES}
        onChanged={() => void reload()}
        onClose={() => setAction(undefined)}
      />
    </Page>
  );
};
