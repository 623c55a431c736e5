import { View } from '@tarojs/components';
import { Card, Row } from '@/components/card/card';
import { BeforeAfter } from '@/components/case/before-after';
import { pairOf } from '@/components/case/pair';
import { PhotoStrip } from '@/components/case/photo-strip';
import { Moment } from '@/components/time/moment';
import type { ReportView } from '@/services/wire';
import styles from './case.module.scss';

/** How it was and how it is; every photo. */
export const PhotosCard = ({ photos }: Pick<ReportView, 'photos'>) =>
  photos.length > 0 && (
    <Card title="照片">
      <View className={styles.photos}>
        <BeforeAfter photos={photos} />
        <PhotoStrip photos={pairOf(photos).rest} all={photos} />
      </View>
    </Card>
  );

/** What was reported: words, place, answers. */
export const AboutCard = ({ report }: { report: ReportView }) => (
  <Card title="上报内容">
    <View className={styles.verdict}>{report.description}</View>
    <View className={styles.part}>
      <Row icon="pin" label="位置" value={report.address} />
      <Row label="区域" value={report.area.name} />
      {report.requestedUnit && <Row label="希望由谁办理" value={report.requestedUnit.name} />}
      <Row label="上报时间" value={<Moment at={report.filedAt} />} />
    </View>
  </Card>
);
