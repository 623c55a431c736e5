import { View } from '@tarojs/components';
import { Icon } from '@/components/icon/icon';
import styles from './case.module.scss';

/** Something that must not be overlooked. */
export const Signal = ({ words }: { words: string }) => (
  <View className={styles.signal}>
    <Icon name="warning" />
    <View>{words}</View>
  </View>
);
