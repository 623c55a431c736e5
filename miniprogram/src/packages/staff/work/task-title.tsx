import { View } from '@tarojs/components';
import { SEVERITIES } from '@suishoupai/shared/report/words';
import type { ReportRowView } from '@/services/wire';
import styles from './task.module.scss';

/** Kind and gravity of a case in one line. */
export const TaskTitle = ({ task }: { task: ReportRowView }) => (
  <View className={styles.title}>
    <View className={styles.kind}>{task.category.name}</View>
    {task.emergency && <View className={styles.grave}>紧急</View>}
    {task.severity === 'major' && <View className={styles.grave}>{SEVERITIES.major}</View>}
  </View>
);
