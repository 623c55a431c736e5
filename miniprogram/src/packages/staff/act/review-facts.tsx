import { View } from '@tarojs/components';
import { OUTCOMES } from '@suishoupai/shared/report/words';
import { BeforeAfter } from '@/components/case/before-after';
import { exact } from '@/components/time/words';
import type { AllowedActionView, PhotoView, ReportView } from '@/services/wire';
import { distanceWords, isFar } from '../case/distance';
import styles from './act.module.scss';

const JUDGED: readonly AllowedActionView['action'][] = ['approve', 'acceptInterim', 'rework'];

/** What a reviewer weighs, right above the answer: before and after, where and when, what was done. */
export const ReviewFacts = ({ report, name }: { report: ReportView; name: AllowedActionView['action'] }) => {
  if (!JUDGED.includes(name)) return null;
  const after = report.photos.filter(({ purpose }) => purpose === 'after');
  return (
    <View className={styles.facts}>
      <BeforeAfter photos={report.photos} />
      {after.map((photo, index) => (
        <View key={photo.id} className={isFar(photo.distanceMetres) ? styles.warn : styles.quiet}>
          整改后照片 {index + 1}：{whereAndWhen(photo)}
        </View>
      ))}
      {report.outcome && (
        <View>
          {OUTCOMES[report.outcome]}：{report.resolution}
        </View>
      )}
    </View>
  );
};

const whereAndWhen = ({ takenAt, distanceMetres }: PhotoView): string =>
  [
    takenAt ? `拍于 ${exact(takenAt)}` : '拍摄时间不明',
    distanceMetres === null ? '没有拍摄位置' : distanceWords(distanceMetres),
  ].join('，');
