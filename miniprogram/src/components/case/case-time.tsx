import { View } from '@tarojs/components';
import { useStore } from '@/hooks/use-store';
import { now } from '@/platform/now';
import { workCalendar } from '@/services/calendar.service';
import type { ReportRowView } from '@/services/wire';
import styles from './case-time.module.scss';
import { timeOf } from './time-of';

/** The one time that counts for a case in a list, in words and colour. */
export const CaseTime = ({ report }: { report: ReportRowView }) => {
  const { known } = useStore(workCalendar);
  const { words, urgency } = timeOf(report, now(), known);
  return <View className={styles[urgency]}>{words}</View>;
};
