import { View } from '@tarojs/components';
import { wordsOf } from '@/services/api-error';
import styles from './treasury.module.scss';

/** The server's sentence, unless it stands beside a field already. */
export const Refusal = ({ error, beside }: { error: unknown; beside?: string }) =>
  error === undefined || beside !== undefined ? null : (
    <View className={styles.refusal} role="alert">
      {wordsOf(error)}
    </View>
  );
