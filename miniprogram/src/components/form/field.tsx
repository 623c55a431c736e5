import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { Icon } from '@/components/icon/icon';
import styles from './form.module.scss';

export interface FieldProps {
  label: string;
  /** For `scrollTo`. */
  id?: string;
  /** Says 可不填 beside the label. */
  optional?: boolean;
  /** What is wrong and what to do, beside the input. */
  error?: string;
}

/** A label above, what is filled in, and the sentence about it below. */
export const Field = ({
  label,
  id,
  optional,
  error,
  aside,
  children,
}: PropsWithChildren<FieldProps & { aside?: ReactNode }>) => (
  <View className={styles.field} id={id}>
    <View className={styles.head}>
      <View className={styles.label}>
        {label}
        {optional && <View className={styles.aside}>可不填</View>}
      </View>
      {aside}
    </View>
    {children}
    {error && (
      <View className={styles.error} role="alert">
        <Icon name="warning" />
        {error}
      </View>
    )}
  </View>
);
