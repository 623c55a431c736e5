import { View } from '@tarojs/components';
import { yuan } from '@suishoupai/shared/money';
import type { PublicStatisticsView } from '@/services/wire';
import styles from './figures.module.scss';

interface Figure {
  value: string;
  label: string;
  note?: string;
}

/** What came of all the reports: counted by the server, never made up here. */
export const Figures = ({ of }: { of: PublicStatisticsView }) => (
  <View className={styles.figures}>
    {figuresOf(of).map(({ value, label, note }) => (
      <View key={label} className={styles.figure}>
        <View className={styles.value}>{value}</View>
        <View className={styles.label}>{label}</View>
        {note && <View className={styles.label}>{note}</View>}
      </View>
    ))}
  </View>
);

const figuresOf = ({ reported, rectified, rewardsPaid, rewardsPaidFen }: PublicStatisticsView): Figure[] => [
  { value: grouped(reported), label: '已上报（件）' },
  { value: grouped(rectified), label: '已整改（件）' },
  { value: grouped(rewardsPaid), label: '已发红包（个）', note: `共 ${yuan(rewardsPaidFen)}` },
];

/** 12,345; from a hundred thousand on 12.3万. */
const grouped = (count: number): string =>
  count < 100_000 ? count.toLocaleString('en-US') : `${(Math.floor(count / 1_000) / 10).toFixed(1)}万`;
