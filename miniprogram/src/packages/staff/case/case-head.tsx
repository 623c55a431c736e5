import { View } from '@tarojs/components';
import { isOpen } from '@suishoupai/shared/report/states';
import { SOURCES } from '@suishoupai/shared/report/words';
import { AS_HEADING } from '@/components/heading/as-heading';
import { Card } from '@/components/card/card';
import { StateTag } from '@/components/case/state-tag';
import { Stepper } from '@/components/case/stepper';
import { Deadline, Moment } from '@/components/time/moment';
import type { ReportView } from '@/services/wire';
import styles from './case.module.scss';
import { Signal } from './signal';
import { signalsOf } from './signals';

/** What it is, where it stands, who has it and until when; and what makes it special. */
export const CaseHead = ({ report }: { report: ReportView }) => (
  <Card>
    <View className={styles.top}>
      <View className={styles.name} {...AS_HEADING}>
        {report.category.name}
      </View>
      <StateTag state={report.state} />
    </View>
    <View className={styles.small}>
      {report.number} · {SOURCES[report.source]} · <Moment at={report.filedAt} />
    </View>
    <View className={styles.stepper}>
      <Stepper state={report.state} small />
    </View>
    {isOpen(report.state) && (
      <View className={styles.pair}>
        <View>现在由{report.holder.name}办理</View>
        {report.deadline && (
          <View className={styles.still}>
            <Deadline at={report.deadline} />
          </View>
        )}
      </View>
    )}
    {signalsOf(report).map((words) => (
      <Signal key={words} words={words} />
    ))}
  </Card>
);
