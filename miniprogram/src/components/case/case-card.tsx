import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { isOpen } from '@suishoupai/shared/report/states';
import { Icon } from '@/components/icon/icon';
import { Photo } from '@/components/photo/photo';
import { left, said } from '@/components/time/words';
import { useStore } from '@/hooks/use-store';
import { now } from '@/platform/now';
import { workCalendar } from '@/services/calendar.service';
import type { ReportRowView } from '@/services/wire';
import styles from './case-card.module.scss';
import { StateTag } from './state-tag';

const BUTTON = { role: 'button', tabIndex: 0 };

interface Props {
  report: ReportRowView;
  onOpen: () => void;
  /** Below the card's words: the one thing to do, a stepper. */
  children?: ReactNode;
}

/** A case in a list: photo, kind, place, state, time left. All of it opens the case. */
export const CaseCard = ({ report, onOpen, children }: Props) => (
  <View className={styles.card}>
    <View className={styles.open} onClick={onOpen} {...BUTTON}>
      <Photo url={report.thumbUrl} alt={report.category.name} />
      <View className={styles.words}>
        <View className={styles.head}>
          <View className={styles.kind}>{report.category.name}</View>
          <StateTag state={report.state} />
        </View>
        <View className={styles.place}>
          <Icon name="pin" />
          <View className={styles.line}>{report.address}</View>
        </View>
        <View className={styles.foot}>
          <View className={styles.line}>{whoHas(report)}</View>
          <Left report={report} />
        </View>
      </View>
    </View>
    {children}
  </View>
);

const Left = ({ report: { state, deadline, filedAt } }: { report: ReportRowView }) => {
  const { known } = useStore(workCalendar);
  if (!deadline || !isOpen(state)) return <View className={styles.filed}>{said(filedAt, now())}</View>;
  const { words, urgency } = left(deadline, now(), known);
  return <View className={styles[urgency]}>{words}</View>;
};

const whoHas = ({ state, holder, area }: ReportRowView): string => {
  if (holder.kind === 'reporter') return '等待补充情况';
  return isOpen(state) ? holder.name : area.name;
};
