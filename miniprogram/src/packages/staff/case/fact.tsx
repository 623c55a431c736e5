import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import styles from './case.module.scss';

/** One thing known of a case, with its name; with `onClick` it leads to more. */
export const Fact = ({ label, onClick, children }: PropsWithChildren<{ label: string; onClick?: () => void }>) => (
  <View className={styles.fact}>
    <View className={styles.label}>{label}</View>
    <View
      className={`${styles.value} ${onClick ? styles.link : ''}`}
      onClick={onClick}
      {...(onClick ? { role: 'button', tabIndex: 0 } : {})}
    >
      {children}
    </View>
  </View>
);
