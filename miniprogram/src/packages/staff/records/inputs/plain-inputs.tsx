import { View } from '@tarojs/components';
import type { ComponentType } from 'react';
import { Choice } from '@/components/form/choice';
import { Field } from '@/components/form/field';
import { TextField } from '@/components/form/text-field';
import { Switch } from '@/components/switch/switch';
import type { InputProps } from '../kind';
import { optionsOf } from '../words';
import styles from './inputs.module.scss';

export const TextInput = ({ hint, ...props }: InputProps<string>) => <TextField {...props} placeholder={hint} />;

/** What cannot be changed later: how it has to look stays in sight while it is typed. */
export const CodeInput = ({ hint, ...props }: InputProps<string>) => (
  <View className={styles.noted}>
    <TextField {...props} />
    {hint && <View className={styles.note}>{hint}</View>}
  </View>
);

export const NumberInput = ({ hint, ...props }: InputProps<string>) => (
  <TextField {...props} placeholder={hint} type="number" />
);

export const LongInput = ({ hint, ...props }: InputProps<string>) => (
  <TextField {...props} placeholder={hint} lines="many" />
);

export const SwitchInput = ({ value, onChange, hint, label, ...field }: InputProps<boolean>) => (
  <Field {...field} label={label} aside={<Switch checked={value} label={label} onChange={onChange} />}>
    {hint && <View>{hint}</View>}
  </Field>
);

/** One of a few words. */
export const choiceOf = <V extends string>(words: Readonly<Record<V, string>>): ComponentType<InputProps<V>> => {
  const options = optionsOf(words);
  return function ChoiceInput({ hint: _hint, ...props }) {
    return <Choice {...props} across options={options} />;
  };
};
