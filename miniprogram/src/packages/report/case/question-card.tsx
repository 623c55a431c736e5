import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Deadline } from '@/components/time/moment';
import type { TimelineEntryView } from '@/services/wire';
import styles from './case.module.scss';

/** What the reporter is asked; it comes before everything else, and the page's main action answers it. */
export const QuestionCard = ({ question: { by, text, data } }: { question: TimelineEntryView }) => (
  <Card title={`${by}想请您补充`} extra={data.answerBy && <Deadline at={data.answerBy} />}>
    <View className={styles.asked}>{text}</View>
  </Card>
);
