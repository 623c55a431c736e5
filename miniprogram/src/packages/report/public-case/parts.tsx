import { View } from '@tarojs/components';
import { Card, Row } from '@/components/card/card';
import { BeforeAfter } from '@/components/case/before-after';
import { PhotoStrip } from '@/components/case/photo-strip';
import { StateTag } from '@/components/case/state-tag';
import { Stepper } from '@/components/case/stepper';
import { daysOf } from '@/components/square-card/days-of';
import { Moment } from '@/components/time/moment';
import { now } from '@/platform/now';
import type { SquareCaseView } from '@/services/wire';
import styles from './parts.module.scss';

interface Props {
  report: SquareCaseView;
}

/** Before and after first; all photos below where there are more. */
export const Pictures = ({ report: { photos } }: Props) => {
  const paired = photos.some(({ purpose }) => purpose === 'after');
  if (photos.length === 0) return null;
  return (
    <Card>
      <View className={styles.pictures}>
        <BeforeAfter photos={photos} />
        {!(paired && photos.length === 2) && <PhotoStrip photos={photos} />}
      </View>
    </Card>
  );
};

/** What it is, how far it has come, how long it took. */
export const Head = ({ report }: Props) => (
  <Card title={report.category.name} extra={<StateTag state={report.state} />}>
    <View className={styles.days}>{daysOf(report, now())}</View>
    <Stepper state={report.state} small />
  </Card>
);

/** What was seen and about where: never closer than the server says. */
export const Told = ({ report: { description, area, filedAt } }: Props) => (
  <Card title="上报内容">
    <View className={styles.words}>{description}</View>
    <Row icon="pin" label="大致位置" value={area.name} />
    <Row icon="clock" label="上报时间" value={<Moment at={filedAt} />} />
  </Card>
);

/** What came of it; nothing while it goes on. */
export const Answer = ({ report: { outcomeLabel, resolution, verdict, closedAt } }: Props) => {
  if (!closedAt) return null;
  return (
    <Card title="处理结果" extra={<Moment at={closedAt} />}>
      {outcomeLabel && <View className={styles.outcome}>{outcomeLabel}</View>}
      {resolution && <Words of="办理情况" text={resolution} />}
      {verdict && <Words of="市安委办答复" text={verdict} />}
    </Card>
  );
};

const Words = ({ of, text }: { of: string; text: string }) => (
  <View className={styles.part}>
    <View className={styles.small}>{of}</View>
    <View className={styles.words}>{text}</View>
  </View>
);
