import { View } from '@tarojs/components';
import { AS_BUTTON } from '@/components/button/as-button';
import { dial } from '@/platform/navigate';
import styles from './hotline.module.scss';

const LINES = [
  ['119', '火警'],
  ['110', '报警'],
  ['120', '急救'],
  ['12350', '安全生产'],
] as const;

/** The numbers for what cannot wait; a tap dials. */
export const Hotline = () => (
  <View className={styles.strip} role="group" ariaLabel="紧急电话">
    {LINES.map(([number, what]) => (
      <View key={number} className={styles.line} {...AS_BUTTON} onClick={() => dial(number)}>
        <View className={styles.number}>{number}</View>
        <View className={styles.what}>{what}</View>
      </View>
    ))}
  </View>
);
