import { View } from '@tarojs/components';
import styles from './mine.module.scss';

/** How many wait; nothing where none does. @param what said by a screen reader after the number */
export const Badge = ({ count, most, what }: { count: number | undefined; most: number; what: string }) => {
  if (!count) return null;
  const words = count >= most ? `${most}+` : String(count);
  return (
    <View className={styles.badge} ariaLabel={`${words} ${what}`}>
      {words}
    </View>
  );
};
