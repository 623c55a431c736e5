import { View } from '@tarojs/components';
import { OUTCOMES } from '@suishoupai/shared/report/words';
import { BeforeAfter } from '@/components/case/before-after';
import { exact } from '@/components/time/words';
import type { AllowedActionView, PhotoView, ReportView } from '@/services/wire';
import { distanceWords, isFar } from '../case/distance';
import styles from './act.module.scss';

type Name = AllowedActionView['action'];

/** What has to be weighed, right above the answer to it. */
export const ReviewFacts = ({ report, name }: { report: ReportView; name: Name }) => {
  if (JUDGED.includes(name)) return <Work report={report} />;
  const words = ASKED[name]?.(report);
  return words ? <View className={styles.asked}>{words}</View> : null;
};

const JUDGED: readonly Name[] = ['approve', 'acceptInterim', 'rework'];

/** Before and after, where and when, what was done. */
const Work = ({ report }: { report: ReportView }) => (
  <View className={styles.facts}>
    <BeforeAfter photos={report.photos} />
    {report.photos
      .filter(({ purpose }) => purpose === 'after')
      .map((photo, index) => (
        <View key={photo.id} className={isFar(photo.distanceMetres) ? styles.warn : styles.quiet}>
          整改后照片 {index + 1}：{whereAndWhen(photo)}
        </View>
      ))}
    {report.lookAlikes.length > 0 && <View className={styles.warn}>{lookAlikeWords(report)}</View>}
    {report.outcome && (
      <View>
        {OUTCOMES[report.outcome]}：{report.resolution}
      </View>
    )}
  </View>
);

const lookAlikeWords = ({ lookAlikes }: ReportView): string =>
  `照片与 ${lookAlikes.map(({ number }) => number).join('、')} 相似，请核对是否重复上报。给了奖励也要先核查才能领。`;

const whereAndWhen = ({ takenAt, distanceMetres }: PhotoView): string =>
  [
    takenAt ? `拍于 ${exact(takenAt)}` : '拍摄时间不明',
    distanceMetres === null ? '没有拍摄位置' : distanceWords(distanceMetres),
  ].join('，');

const extensionOf = ({ pendingExtension: asked }: ReportView): string | null =>
  asked && `部门申请延期 ${asked.workingDays} 个工作日：${asked.reason}`;

const appealOf = ({ timeline }: ReportView): string | undefined => {
  const appeal = timeline.find(({ action }) => action === 'appeal');
  return appeal && `上报人申诉：${appeal.text ?? ''}`;
};

/** The words that an answer is given to. */
const ASKED: Partial<Record<Name, (report: ReportView) => string | null | undefined>> = {
  grantExtension: extensionOf,
  refuseExtension: extensionOf,
  upholdAppeal: appealOf,
  rejectAppeal: appealOf,
};
