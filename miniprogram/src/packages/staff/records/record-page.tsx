import { Failed, Skeleton } from '@/components/states/states';
import { useRequest } from '@/hooks/use-request';
import { useSession } from '@/hooks/use-session';
import { Page } from '@/components/page/page';
import type { Kind } from './kind';
import { RecordDesk } from './record-desk';
import { RecordFacts } from './record-facts';

interface Props<Row, Form> {
  kind: Kind<Row, Form>;
  /** Of an existing one; a new one has none. */
  id?: string;
}

/** One record: its form for the administrator, what is known of it for everybody else. */
export const RecordPage = <Row, Form extends object>({ kind, id }: Props<Row, Form>) => {
  const { hasRole } = useSession();
  const { data, error, loading, reload } = useRequest(async () => (id ? kind.one(id) : undefined), [id]);
  if (error && data === undefined) {
    return (
      <Page>
        <Failed error={error} onRetry={() => void reload()} />
      </Page>
    );
  }
  if (loading && data === undefined) {
    return (
      <Page>
        <Skeleton shape="case" />
      </Page>
    );
  }
  if (!hasRole('admin') && data !== undefined) {
    return (
      <Page>
        <RecordFacts kind={kind} row={data} />
      </Page>
    );
  }
  return <RecordDesk kind={kind} row={data} onChanged={reload} />;
};
