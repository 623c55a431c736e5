import { View } from '@tarojs/components';
import { Field } from '@/components/form/field';
import { categoryIcon, Icon } from '@/components/icon/icon';
import type { InputProps } from '../kind';
import { CATEGORY_ICONS, optionsOf } from '../words';
import styles from './inputs.module.scss';

const OPTIONS = optionsOf(CATEGORY_ICONS);

/** One of the pictures that the product has for categories. */
export const IconInput = ({ value, onChange, hint: _hint, ...field }: InputProps<string>) => {
  const current = value && categoryIcon(value);
  return (
    <Field {...field}>
      <View className={styles.icons} role="radiogroup" ariaLabel={field.label}>
        {OPTIONS.map(({ value: icon, label }) => (
          <View
            key={icon}
            className={`${styles.icon} ${icon === current ? styles.chosen : ''}`}
            role="radio"
            aria-checked={icon === current}
            tabIndex={0}
            onClick={() => onChange(icon)}
          >
            <Icon name={icon} big />
            {label}
          </View>
        ))}
      </View>
    </Field>
  );
};
