import { View } from '@tarojs/components';
import { AS_BUTTON } from '@/components/button/as-button';
import styles from '../act.module.scss';

interface Props<V> {
  options: readonly { label: string; value: V }[];
  chosen: V | undefined;
  onChoose: (value: V) => void;
}

/** Likely answers to tap instead of writing or picking them. */
export const Suggestions = <V extends string | number>({ options, chosen, onChoose }: Props<V>) => (
  <View className={styles.chips}>
    {options.map(({ label, value }) => (
      <View
        key={label}
        className={`${styles.template} ${value === chosen ? styles.chosen : ''}`}
        aria-pressed={value === chosen}
        onClick={() => onChoose(value)}
        {...AS_BUTTON}
      >
        {label}
      </View>
    ))}
  </View>
);
