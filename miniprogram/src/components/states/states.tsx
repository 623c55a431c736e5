import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Icon } from '@/components/icon/icon';
import type { IconName } from '@/icons/shapes';
import { isOffline, wordsOf } from '@/services/api-error';
import styles from './states.module.scss';

interface SkeletonProps {
  /** The shape of what comes. */
  shape?: 'cards' | 'case' | 'text';
  count?: number;
}

/** Grey shapes where the content will be; a screen reader hears 正在加载. */
export const Skeleton = ({ shape = 'cards', count = 3 }: SkeletonProps) => (
  <View className={styles.skeleton} role="status" ariaLabel="正在加载" aria-busy>
    {Array.from({ length: count }, (_, index) => (
      <View key={index} className={`${styles.bone} ${styles[shape]}`} />
    ))}
  </View>
);

interface EmptyProps {
  icon?: IconName;
  words: string;
  action?: string;
  onAction?: () => void;
}

/** One line, and the action that fills it. */
export const Empty = ({ icon = 'list', words, action, onAction }: EmptyProps) => (
  <View className={styles.state}>
    <Icon name={icon} big />
    <View>{words}</View>
    {action && (
      <Button look="plain" onClick={onAction}>
        {action}
      </Button>
    )}
  </View>
);

/** What happened, what to do, and a way to try again. */
export const Failed = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => (
  <View className={styles.state} role="alert">
    <Icon name={isOffline(error) ? 'offline' : 'warning'} big />
    <View>{wordsOf(error)}</View>
    <Button look="plain" icon="refresh" onClick={onRetry}>
      重试
    </Button>
  </View>
);

/** After the last of a list. */
export const End = () => <View className={styles.end}>没有更多了</View>;
