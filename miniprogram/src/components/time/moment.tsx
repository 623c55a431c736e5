import { Text } from '@tarojs/components';
import { useStore } from '@/hooks/use-store';
import { now } from '@/platform/now';
import { toast } from '@/platform/toast';
import { workCalendar } from '@/services/calendar.service';
import { exact, left, said } from './words';
import styles from './moment.module.scss';

/** A moment as people say it; a tap tells the exact one. */
export const Moment = ({ at }: { at: string }) => (
  <Text className={styles.moment} onClick={() => toast(exact(at))}>
    {said(at, now())}
  </Text>
);

/** Time left until a deadline, in words and colour; a tap tells the exact one. */
export const Deadline = ({ at }: { at: string }) => {
  const { known } = useStore(workCalendar);
  const { words, urgency } = left(at, now(), known);
  return (
    <Text className={styles[urgency]} onClick={() => toast(`期限：${exact(at)}`)}>
      {words}
    </Text>
  );
};
