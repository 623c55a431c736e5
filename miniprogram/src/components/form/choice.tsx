import { View } from '@tarojs/components';
import { Icon } from '@/components/icon/icon';
import { Field, type FieldProps } from './field';
import styles from './form.module.scss';

export interface Option<V extends string> {
  value: V;
  label: string;
  /** A second, smaller line. */
  note?: string;
}

interface Props<V extends string> extends FieldProps {
  options: readonly Option<V>[];
  value: V | undefined;
  onChange: (value: V) => void;
  /** Beside each other, for words of one or two characters. */
  across?: boolean;
}

/** One of a few, each a big field to tap. */
export const Choice = <V extends string>({ options, value, onChange, across, ...field }: Props<V>) => (
  <Field {...field}>
    <View className={`${styles.choices} ${across ? styles.across : ''}`} role="radiogroup" ariaLabel={field.label}>
      {options.map((option) => (
        <OptionField
          key={option.value}
          option={option}
          chosen={option.value === value}
          onClick={() => onChange(option.value)}
        />
      ))}
    </View>
  </Field>
);

interface OptionProps {
  option: Option<string>;
  chosen: boolean;
  onClick: () => void;
}

const OptionField = ({ option: { label, note }, chosen, onClick }: OptionProps) => (
  <View
    className={`${styles.choice} ${chosen ? styles.chosen : ''}`}
    role="radio"
    aria-checked={chosen}
    tabIndex={0}
    onClick={onClick}
  >
    <View className={styles.words}>
      {label}
      {note && <View className={styles.note}>{note}</View>}
    </View>
    {chosen && <Icon name="check" />}
  </View>
);
