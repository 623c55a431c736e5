import { View } from '@tarojs/components';
import { CaseTime } from '@/components/case/case-time';
import type { ReportRowView } from '@/services/wire';
import { TaskTitle } from './task-title';
import styles from './task.module.scss';

interface Props {
  task: ReportRowView;
  chosen: boolean;
  onOpen: () => void;
}

/** A case in the dense list of a desk. */
export const TaskRow = ({ task, chosen, onOpen }: Props) => (
  <View
    id={`task-${task.id}`}
    className={`${styles.row} ${chosen ? styles.chosen : ''}`}
    role="option"
    tabIndex={0}
    aria-selected={chosen}
    onClick={onOpen}
  >
    <View className={styles.line}>
      <TaskTitle task={task} />
      <CaseTime report={task} />
    </View>
    <View className={styles.line}>
      <View className={styles.place}>{task.address}</View>
      <View className={styles.state}>{task.stateLabel}</View>
    </View>
  </View>
);
