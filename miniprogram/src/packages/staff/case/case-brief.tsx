import { View } from '@tarojs/components';
import { isOpen } from '@suishoupai/shared/report/states';
import { Photo } from '@/components/photo/photo';
import { Deadline } from '@/components/time/moment';
import type { ReportView } from '@/services/wire';
import styles from './case-brief.module.scss';

/** Which case a form is about, in a few words. */
export const CaseBrief = ({ report }: { report: ReportView }) => (
  <View className={styles.brief}>
    <Photo url={report.photos[0]?.thumbUrl ?? null} alt={report.category.name} />
    <View className={styles.words}>
      <View className={styles.kind}>{report.category.name}</View>
      <View className={styles.place}>{report.address}</View>
      <View className={styles.place}>{report.description}</View>
      {isOpen(report.state) && report.deadline && <Deadline at={report.deadline} />}
    </View>
  </View>
);
