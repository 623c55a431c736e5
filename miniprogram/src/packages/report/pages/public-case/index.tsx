import { useShareAppMessage } from '@tarojs/taro';
import { Card } from '@/components/card/card';
import { Track } from '@/components/case/track';
import { Page } from '@/components/page/page';
import { Empty, Failed, Skeleton } from '@/components/states/states';
import { useReloadOnShow } from '@/hooks/use-reload-on-show';
import { useRequest } from '@/hooks/use-request';
import { open, queryOf } from '@/platform/navigate';
import type { Shared } from '@/platform/types';
import { pathOf } from '@/routes';
import { ApiError } from '@/services/api-error';
import { squareCase } from '@/services/square.service';
import type { SquareCaseView } from '@/services/wire';
import { Actions } from '../../public-case/actions';
import { Answer, Head, Pictures, Told } from '../../public-case/parts';

/** A case of the square, for everybody. */
export default function PublicCase() {
  const { id = '' } = queryOf();
  const { data, error, reload } = useRequest(() => squareCase(id), [id]);
  useReloadOnShow(reload);
  useShareAppMessage(() => cardOf(id, data));
  if (data) return <Shown report={data} reload={reload} />;
  return <Page>{error === undefined ? <Skeleton shape="case" /> : <Missing error={error} onRetry={reload} />}</Page>;
}

const Shown = ({ report, reload }: { report: SquareCaseView; reload: () => Promise<void> }) => (
  <Page footer={<Actions report={report} shared={cardOf(report.id, report)} reload={reload} />}>
    <Pictures report={report} />
    <Head report={report} />
    <Told report={report} />
    <Answer report={report} />
    <Card title="办理过程">
      <Track entries={report.timeline} />
    </Card>
  </Page>
);

const Missing = ({ error, onRetry }: { error: unknown; onRetry: () => Promise<void> }) =>
  error instanceof ApiError && error.code === 'notFound' ? (
    <Empty words="这件上报没有公开，或已从广场撤下。" action="去上报广场" onAction={() => open('square')} />
  ) : (
    <Failed error={error} onRetry={() => void onRetry()} />
  );

const cardOf = (id: string, report?: SquareCaseView): Shared => ({
  title: report ? `${report.category.name}（${report.stateLabel}）` : '上报广场',
  path: pathOf('report/public-case', { id }),
});
