import { View } from '@tarojs/components';
import { AS_BUTTON } from '@/components/button/as-button';
import { said } from '@/components/time/words';
import { now } from '@/platform/now';
import type { NotificationView } from '@/services/wire';
import styles from './notice.module.scss';

interface Props {
  notice: NotificationView;
  unread: boolean;
  onOpen: () => void;
}

/** One message; what is unread has a point and a word for those who do not see it. */
export const Notice = ({ notice: { title, text, createdAt }, unread, onOpen }: Props) => (
  <View className={styles.notice} onClick={onOpen} {...AS_BUTTON}>
    <View className={styles.head}>
      {unread && <View className={styles.unread} role="img" ariaLabel="未读" />}
      <View className={styles.title}>{title}</View>
      <View className={styles.when}>{said(createdAt, now())}</View>
    </View>
    <View className={styles.text}>{text}</View>
  </View>
);
