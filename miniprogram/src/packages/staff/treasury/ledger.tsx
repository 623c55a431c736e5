import { View } from '@tarojs/components';
import { yuan } from '@suishoupai/shared/money';
import { AS_HEADING } from '@/components/heading/as-heading';
import { Button } from '@/components/button/button';
import { Empty, Failed, Skeleton } from '@/components/states/states';
import { type Column, Table } from '@/components/table/table';
import { exact } from '@/components/time/words';
import { usePagedList } from '@/hooks/use-paged-list';
import { listLedger } from '@/services/treasury.service';
import { byDay, type Posting } from './ledger-days';
import { POSTING_WORDS } from './words';
import styles from './treasury.module.scss';

/** The day stands above it already. */
const clockOf = (at: string): string => exact(at).slice(-5);

const COLUMNS: readonly Column<Posting>[] = [
  { head: '变动', width: 2, cell: ({ kind }) => POSTING_WORDS[kind] },
  { head: '金额', number: true, cell: ({ amountFen }) => yuan(amountFen) },
  { head: '时间', number: true, cell: ({ at }) => clockOf(at) },
];

interface Props {
  budgetId: string;
  name: string;
  /** Moves when there is something new. */
  turn: number;
}

/** What happened to a budget, day by day. */
export const Ledger = ({ name, ...which }: Props) => (
  <View className={styles.stack}>
    <View className={styles.title} {...AS_HEADING}>
      分录：{name}
    </View>
    <Days {...which} />
  </View>
);

const Days = ({ budgetId, turn }: Omit<Props, 'name'>) => {
  const { items, starting, loading, ended, error, more, reload } = usePagedList(
    (cursor) => listLedger(budgetId, cursor),
    [budgetId, turn],
  );
  if (starting) return <Skeleton />;
  if (error && items.length === 0) return <Failed error={error} onRetry={() => void reload()} />;
  if (items.length === 0) return <Empty icon="list" words="还没有变动" />;
  return (
    <View className={styles.stack}>
      {byDay(items).map(({ day, postings }) => (
        <View key={day} className={styles.stack}>
          <View className={styles.day}>{day}</View>
          <Table rows={postings} columns={COLUMNS} keyOf={({ id }) => id} />
        </View>
      ))}
      {!ended && (
        <Button look="plain" busy={loading} onClick={more}>
          看更早的
        </Button>
      )}
    </View>
  );
};
