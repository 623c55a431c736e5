import { Page } from '@/components/page/page';
import { Prose } from '@/components/prose/prose';
import { Failed, Skeleton } from '@/components/states/states';
import { useRequest } from '@/hooks/use-request';
import { listCategories } from '@/services/category.service';
import { listRules } from '@/services/treasury.service';
import { RULES } from './rules';
import { standardsOf } from './standards';

/** How rewards are given, and how much they are. */
export default function RewardRules() {
  return (
    <Page>
      <Prose sections={RULES} />
      <Standards />
    </Page>
  );
}

const Standards = () => {
  const { data, error, reload } = useRequest(() => Promise.all([listRules(), listCategories()]));
  if (error) return <Failed error={error} onRetry={() => void reload()} />;
  if (!data) return <Skeleton count={1} />;
  return data[0].length > 0 && <Prose sections={[standardsOf(...data)]} />;
};
