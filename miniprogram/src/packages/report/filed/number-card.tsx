import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import type { ReportView } from '@/services/wire';
import styles from './filed.module.scss';

/** It has arrived, and under which number. */
export const NumberCard = ({ report: { number, category, address } }: { report: ReportView }) => (
  <Card>
    <View className={styles.arrived} role="status">
      <View className={styles.sign}>
        <Icon name="check" big />
      </View>
      <View className={styles.title}>已提交，谢谢您</View>
      <View className={styles.number}>编号 {number}</View>
      <View className={styles.words}>
        {category.name} · {address}
      </View>
    </View>
  </Card>
);
