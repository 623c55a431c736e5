import { View } from '@tarojs/components';
import { yuan } from '@suishoupai/shared/money';
import { SEVERITIES } from '@suishoupai/shared/report/words';
import { REWARD_GRADES } from '@suishoupai/shared/reward/states';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Empty, Failed, Skeleton } from '@/components/states/states';
import { type Column, Table } from '@/components/table/table';
import { Moment } from '@/components/time/moment';
import { useRequest } from '@/hooks/use-request';
import { useSession } from '@/hooks/use-session';
import { listCategories, nameIn } from '@/services/category.service';
import { listRules } from '@/services/treasury.service';
import type { CategoryView, RuleView } from '@/services/wire';
import { RuleSheet } from './rule-sheet';
import styles from './treasury.module.scss';

const ANY = '各类隐患';

const columns = (categories: readonly CategoryView[]): readonly Column<RuleView>[] => [
  { head: '适用类别', width: 2, cell: ({ categoryId }) => (categoryId ? nameIn(categories, categoryId) : ANY) },
  { head: '隐患等级', cell: ({ severity }) => SEVERITIES[severity] },
  { head: '等级', cell: ({ grade }) => REWARD_GRADES[grade] },
  { head: '金额', number: true, cell: ({ amountFen }) => yuan(amountFen) },
  { head: '自何时', cell: ({ activeFrom }) => <Moment at={activeFrom} /> },
];

/** What each grade is worth now. */
export const RuleList = () => {
  const { hasRole } = useSession();
  const [setting, setSetting] = useState(false);
  const { data, error, reload } = useRequest(() => Promise.all([listRules(), listCategories()]));
  if (error && !data) return <Failed error={error} onRetry={() => void reload()} />;
  if (!data) return <Skeleton />;
  const [rules, categories] = data;
  return (
    <View className={styles.stack}>
      {hasRole('paymaster') && (
        <View className={styles.bar}>
          <Button icon="edit" onClick={() => setSetting(true)}>
            设定标准
          </Button>
        </View>
      )}
      <RuleTable rules={rules} categories={categories} />
      {setting && <RuleSheet categories={categories} onClose={() => setSetting(false)} onSet={() => void reload()} />}
    </View>
  );
};

const RuleTable = ({ rules, categories }: { rules: readonly RuleView[]; categories: readonly CategoryView[] }) => {
  if (rules.length === 0) return <Empty icon="wallet" words="还没有奖励标准，审核时不能发放奖励。" />;
  return <Table rows={rules} columns={columns(categories)} keyOf={({ id }) => id} />;
};
