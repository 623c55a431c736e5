import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Deadline } from '@/components/time/moment';
import type { TimelineEntryView } from '@/services/wire';
import styles from './case.module.scss';

interface Props {
  question: TimelineEntryView;
  onAnswer: () => void;
}

/** What the reporter is asked; it comes before everything else. */
export const QuestionCard = ({ question: { by, text, data }, onAnswer }: Props) => (
  <Card title={`${by}想请您补充`} extra={data.answerBy && <Deadline at={data.answerBy} />}>
    <View className={styles.asked}>{text}</View>
    <Button icon="edit" onClick={onAnswer}>
      去补充
    </Button>
  </Card>
);
