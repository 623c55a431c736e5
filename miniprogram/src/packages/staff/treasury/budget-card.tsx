import { View } from '@tarojs/components';
import { yuan } from '@suishoupai/shared/money';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { useAct } from '@/hooks/use-act';
import { confirm } from '@/platform/confirm';
import { toast } from '@/platform/toast';
import { freezeBudget } from '@/services/treasury.service';
import type { BudgetView } from '@/services/wire';
import styles from './treasury.module.scss';

interface Props {
  budget: BudgetView;
  areaName: string;
  /** A paymaster changes it; an auditor reads. */
  mayChange: boolean;
  onTopUp: () => void;
  onLedger: () => void;
  onChanged: () => Promise<void>;
}

/** One area's money for a year: what is left, promised and paid. */
export const BudgetCard = ({ budget, areaName, mayChange, onTopUp, onLedger, onChanged }: Props) => (
  <Card title={budget.name} extra={budget.frozen ? <View className={styles.refusal}>已冻结</View> : undefined}>
    <View className={styles.small}>
      {areaName} · {budget.fiscalYear} 年
    </View>
    <View className={styles.figures}>
      <Figure label="可用" fen={budget.availableFen} />
      <Figure label="已预留" fen={budget.reservedFen} />
      <Figure label="已付出" fen={budget.paidFen} />
      <Figure label="总额" fen={budget.totalFen} />
    </View>
    <View className={styles.bar}>
      <Button look="link" onClick={onLedger}>
        看分录
      </Button>
      {mayChange && <Freeze budget={budget} onChanged={onChanged} />}
      {mayChange && <Button onClick={onTopUp}>追加</Button>}
    </View>
  </Card>
);

const Figure = ({ label, fen }: { label: string; fen: number }) => (
  <View>
    <View className={styles.small}>{label}</View>
    <View className={styles.figure}>{yuan(fen)}</View>
  </View>
);

const Freeze = ({ budget: { id, frozen }, onChanged }: Pick<Props, 'budget' | 'onChanged'>) => {
  const { run, busy } = useAct(async () => {
    const sentence = frozen ? '解冻后，又可以从这笔预算发放奖励。' : '冻结后，新的奖励要等待预算；已经预留的照常付出。';
    if (!(await confirm(frozen ? '解冻预算' : '冻结预算', sentence))) return;
    await freezeBudget(id, !frozen);
    toast(frozen ? '已解冻' : '已冻结');
    await onChanged();
  });
  return (
    <Button look={frozen ? 'plain' : 'danger'} busy={busy} onClick={() => void run()}>
      {frozen ? '解冻' : '冻结'}
    </Button>
  );
};
