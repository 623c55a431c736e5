import { View } from '@tarojs/components';
import { isOpen } from '@suishoupai/shared/report/states';
import { Card, Row } from '@/components/card/card';
import { StateTag } from '@/components/case/state-tag';
import { Stepper } from '@/components/case/stepper';
import { Deadline } from '@/components/time/moment';
import { copy } from '@/platform/clipboard';
import type { ReportView } from '@/services/wire';
import styles from './case.module.scss';
import { holderSaid } from './read';

/** What it is, how far it has come, who has it now and by when. */
export const HeadCard = ({ report }: { report: ReportView }) => {
  const { number, category, state, reward, deadline, deadlineProvisional } = report;
  return (
    <Card title={category.name} extra={<StateTag state={state} />}>
      <View className={styles.number} role="button" tabIndex={0} onClick={() => copy(number)}>
        编号 {number}
        <View className={styles.copy}>复制</View>
      </View>
      <Stepper state={state} reward={reward} />
      {isOpen(state) && (
        <View className={styles.now}>
          <Row icon="user" label="现在" value={holderSaid(report)} />
          {deadline && <Row icon="clock" label="办理期限" value={<Deadline at={deadline} />} />}
          {deadlineProvisional && <View className={styles.note}>节假日安排公布后，期限可能调整。</View>}
        </View>
      )}
    </Card>
  );
};
