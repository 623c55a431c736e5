import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Deadline } from '@/components/time/moment';
import type { ReportView } from '@/services/wire';
import styles from './filed.module.scss';

interface Props {
  report: ReportView;
  /** What the category allows; undefined while it is being asked. */
  workingDays: number | undefined;
}

/** What happens now, by whom and by when. */
export const NextSteps = ({ report, workingDays }: Props) => (
  <Card title="接下来">
    <View role="list">
      <Step place={1} title={whoNow(report)}>
        {report.emergency && '这类情况随到随办，值班人员会马上收到。'}
      </Step>
      <Step place={2} title="负责单位办理">
        {report.deadline ? <Deadline at={report.deadline} /> : workingDays && `一般 ${workingDays} 个工作日内办完。`}
      </Step>
      <Step place={3} title="市安委办审核，把结果告诉您">
        符合条件的，再发红包。
      </Step>
    </View>
  </Card>
);

const whoNow = ({ holder, requestedUnit }: ReportView): string => {
  if (holder.kind !== 'office') return `现在由${holder.name}处理`;
  return requestedUnit ? `平台核对后转给${requestedUnit.name}` : '平台找负责单位转办';
};

const Step = ({ place, title, children }: { place: number; title: string; children?: React.ReactNode }) => (
  <View className={styles.step} role="listitem">
    <View className={styles.place}>{place}</View>
    <View className={styles.grow}>
      <View>{title}</View>
      {children && <View className={styles.words}>{children}</View>}
    </View>
  </View>
);
