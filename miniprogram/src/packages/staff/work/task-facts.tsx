import { View } from '@tarojs/components';
import { SEVERITIES } from '@suishoupai/shared/report/words';
import { Deadline, Moment } from '@/components/time/moment';
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

/** How much time is left while somebody has to do something; otherwise since when it is there. */
export const TaskTime = ({ task: { deadline, closedAt, filedAt } }: { task: ReportRowView }) => {
  if (closedAt) return <Moment at={closedAt} />;
  if (deadline) return <Deadline at={deadline} />;
  return (
    <View className={styles.since}>
      上报于 <Moment at={filedAt} />
    </View>
  );
};
