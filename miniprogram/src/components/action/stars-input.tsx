import { View } from '@tarojs/components';
import { Field } from '@/components/form/field';
import { Icon } from '@/components/icon/icon';
import type { FieldProps } from './fields';
import styles from './stars-input.module.scss';

const WORDS = ['很不满意', '不满意', '一般', '满意', '很满意'] as const;

/** One to five stars, each as big as a finger, and what they mean. */
export const StarsInput = ({ label, value, error, required, onChange }: FieldProps) => {
  const stars = typeof value === 'number' ? value : 0;
  return (
    <Field label={label} optional={!required} error={error} aside={WORDS[stars - 1]}>
      <View className={styles.stars} role="radiogroup" ariaLabel={label}>
        {WORDS.map((word, index) => (
          <View
            key={word}
            className={`${styles.star} ${index < stars ? styles.lit : ''}`}
            role="radio"
            tabIndex={0}
            aria-checked={index + 1 === stars}
            ariaLabel={`${index + 1} 星，${word}`}
            onClick={() => onChange(index + 1)}
          >
            <Icon name="star" big />
          </View>
        ))}
      </View>
    </Field>
  );
};
