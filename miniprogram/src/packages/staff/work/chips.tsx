import { View } from '@tarojs/components';
import styles from './chips.module.scss';

interface Props<V extends string> {
  label: string;
  options: readonly { value: V; label: string }[];
  chosen: V | undefined;
  /** undefined: the chosen one was tapped again. */
  onChoose: (value: V | undefined) => void;
}

/** A few words to choose one of, or none. */
export const Chips = <V extends string>({ label, options, chosen, onChoose }: Props<V>) => (
  <View className={styles.group} role="group" ariaLabel={label}>
    <View className={styles.label}>{label}</View>
    <View className={styles.chips}>
      {options.map((option) => {
        const on = option.value === chosen;
        return (
          <View
            key={option.value}
            className={`${styles.chip} ${on ? styles.on : ''}`}
            role="button"
            tabIndex={0}
            aria-pressed={on}
            onClick={() => onChoose(on ? undefined : option.value)}
          >
            {option.label}
          </View>
        );
      })}
    </View>
  </View>
);
