import { View } from '@tarojs/components';
import { ASSIGNMENT_ROLES, ASSIGNMENT_STATES } from '@suishoupai/shared/report/words';
import { Card } from '@/components/card/card';
import { Deadline } from '@/components/time/moment';
import type { AssignmentView } from '@/services/wire';
import styles from './case.module.scss';

/** Which units have it, with which part, who works on it there, and until when. */
export const AssignmentsCard = ({ assignments }: { assignments: readonly AssignmentView[] }) => {
  if (assignments.length === 0) return null;
  return (
    <Card title="转办单">
      {assignments.map((one, index) => (
        <View key={index} className={styles.assignment}>
          <View className={styles.pair}>
            <View>
              {ASSIGNMENT_ROLES[one.role]}：{one.unit.name}
            </View>
            <View className={styles.quiet}>{ASSIGNMENT_STATES[one.state]}</View>
          </View>
          <View className={styles.pair}>
            <View className={styles.small}>
              {one.handler ? `经办人 ${one.handler.name}` : '还没有经办人'}
              {one.final && ' · 裁定，不能退回'}
            </View>
            {isRunning(one) && <Deadline at={one.deadline} />}
          </View>
        </View>
      ))}
    </Card>
  );
};

const isRunning = ({ state }: AssignmentView): boolean => state === 'pending' || state === 'accepted';
