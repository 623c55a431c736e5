import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { isOpen } from '@suishoupai/shared/report/states';
import { Icon } from '@/components/icon/icon';
import { Photo } from '@/components/photo/photo';
import type { ReportRowView } from '@/services/wire';
import styles from './case-card.module.scss';
import { CaseTime } from './case-time';
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
          <CaseTime report={report} />
        </View>
      </View>
    </View>
    {children}
  </View>
);

const whoHas = ({ state, holder, area }: ReportRowView): string => {
  if (holder.kind === 'reporter') return '等待补充情况';
  return isOpen(state) ? holder.name : area.name;
};
