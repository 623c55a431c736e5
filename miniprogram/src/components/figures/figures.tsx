import { Text, View } from '@tarojs/components';
import { yuan } from '@suishoupai/shared/money';
import type { PublicStatisticsView } from '@/services/wire';
import styles from './figures.module.scss';

/** What came of all the reports: counted by the server, never made up here. */
export const Figures = ({ of }: { of: PublicStatisticsView }) => (
  <View className={styles.card}>
    <View className={styles.figures}>
      {figuresOf(of).map(([value, unit, label]) => (
        <View key={label} className={styles.figure}>
          <View className={styles.value}>
            {grouped(value)}
            <Text className={styles.unit}>{unit}</Text>
          </View>
          <View className={styles.label}>{label}</View>
        </View>
      ))}
    </View>
    <View className={styles.sum}>红包累计 {yuan(of.rewardsPaidFen)}</View>
  </View>
);

const figuresOf = ({ reported, rectified, rewardsPaid }: PublicStatisticsView): [number, string, string][] => [
  [reported, '件', '已上报'],
  [rectified, '件', '已整改'],
  [rewardsPaid, '个', '已发红包'],
];

/** 12,345; from a hundred thousand on 12.3万. */
const grouped = (count: number): string =>
  count < 100_000 ? count.toLocaleString('en-US') : `${(Math.floor(count / 1_000) / 10).toFixed(1)}万`;
