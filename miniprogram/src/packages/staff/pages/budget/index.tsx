import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Page } from '@/components/page/page';
import { Empty } from '@/components/states/states';
import { List } from '@/components/states/list';
import { usePagedList } from '@/hooks/use-paged-list';
import { useRequest } from '@/hooks/use-request';
import { useSession } from '@/hooks/use-session';
import { listCityAndCounties } from '@/services/area.service';
import { listBudgets } from '@/services/treasury.service';
import type { BudgetView } from '@/services/wire';
import { BudgetCard } from '../../treasury/budget-card';
import { Ledger } from '../../treasury/ledger';
import { OpenBudgetSheet } from '../../treasury/open-budget-sheet';
import { TopUpSheet } from '../../treasury/top-up-sheet';
import { StaffGate } from '../../work/staff-gate';
import styles from '../../treasury/treasury.module.scss';

/** The money for rewards, by area and year, and every movement of it. */
export default function Budget() {
  return <StaffGate>{() => <Budgets />}</StaffGate>;
}

const Budgets = () => {
  const mayChange = useSession().hasRole('paymaster');
  const list = usePagedList(listBudgets);
  const areas = useRequest(listCityAndCounties);
  const [sheet, setSheet] = useState<'open' | BudgetView>();
  const [read, setRead] = useState<string>();
  const [turn, setTurn] = useState(0);
  const changed = async () => {
    setTurn(turn + 1);
    await list.reload();
  };
  const nameOf = (id: string) => areas.data?.find((area) => area.id === id)?.name ?? '下级区域';
  const shown = list.items.find(({ id }) => id === read) ?? list.items[0];
  const close = () => setSheet(undefined);
  return (
    <Page desk>
      {mayChange && areas.data && (
        <View className={styles.bar}>
          <Button icon="plus" onClick={() => setSheet('open')}>
            开立预算
          </Button>
        </View>
      )}
      <View className={styles.panes}>
        <View className={styles.stack}>
          <List
            list={list}
            keyOf={({ id }) => id}
            empty={<Empty icon="wallet" words="还没有预算。没有预算时，奖励会等待。" />}
            item={(budget) => (
              <BudgetCard
                budget={budget}
                areaName={nameOf(budget.areaId)}
                mayChange={mayChange}
                onTopUp={() => setSheet(budget)}
                onLedger={() => setRead(budget.id)}
                onChanged={changed}
              />
            )}
          />
        </View>
        {shown && <Ledger budgetId={shown.id} name={shown.name} turn={turn} />}
      </View>
      {sheet === 'open' && <OpenBudgetSheet areas={areas.data ?? []} onClose={close} onDone={() => void changed()} />}
      {typeof sheet === 'object' && <TopUpSheet budget={sheet} onClose={close} onDone={() => void changed()} />}
    </Page>
  );
};
