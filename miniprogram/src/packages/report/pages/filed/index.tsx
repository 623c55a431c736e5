import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Page } from '@/components/page/page';
import { Failed, Skeleton } from '@/components/states/states';
import { useRequest } from '@/hooks/use-request';
import { queryOf, replace } from '@/platform/navigate';
import { listCategories } from '@/services/category.service';
import { getReport } from '@/services/report.service';
import { AskForMessages } from '../../filed/ask-for-messages';
import { NextSteps } from '../../filed/next-steps';
import { NumberCard } from '../../filed/number-card';
import { kindOf } from '../../file/kinds';

/** After filing: the number, what comes next, and whether to be told. `?id=` */
export default function Filed() {
  const [id] = useState(() => queryOf().id ?? '');
  return (
    <Page footer={<Ways id={id} />}>
      <Receipt id={id} />
    </Page>
  );
}

const Receipt = ({ id }: { id: string }) => {
  const report = useRequest(() => getReport(id), [id]);
  const categories = useRequest(listCategories);
  if (report.error) return <Failed error={report.error} onRetry={() => void report.reload()} />;
  if (!report.data) return <Skeleton shape="case" count={2} />;
  const days = kindOf(categories.data ?? [], report.data.category.id)?.leaf.deadlineWorkingDays;
  return (
    <>
      <NumberCard report={report.data} />
      <AskForMessages />
      <NextSteps report={report.data} workingDays={days} />
    </>
  );
};

const Ways = ({ id }: { id: string }) => (
  <>
    <Button big onClick={() => replace('report/case', { id })}>
      查看进度
    </Button>
    <Button look="plain" onClick={() => replace('report/file')}>
      再报一件
    </Button>
  </>
);
